"""Model solution: a repeater that can be stopped."""

from collections.abc import Callable
from threading import Event, Thread, current_thread


class Repeater:
    """Calls `work()` again and again, `interval` seconds apart, in one thread of its own, from start() to stop()."""

    def __init__(self, work: Callable[[], object], interval: float) -> None:
        """Make a repeater that does nothing yet."""
        self._work = work
        self._interval = interval
        # Both are made here and not in start(): so stop() finds them also when it comes first. The event is set once
        # and never cleared: an order to stop, however early it comes, cannot be overwritten.
        self._stopped = Event()
        self._thread = Thread(target=self._repeat)

    def _repeat(self) -> None:
        """What the thread does. When `work` raises, this ends, and with it the thread."""
        # The wait is the pause and the ear at once. It comes back True as soon as the event is set, at the latest
        # after an interval: then with False, if it still is not. sleep() would sit out the interval.
        while not self._stopped.wait(self._interval):
            self._work()

    def start(self) -> None:
        """Begin to call `work()`."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread and wait for its end."""
        # Said by everybody who calls, before anything else.
        self._stopped.set()
        # A thread cannot wait for its own end: when `work` calls stop(), the loop above ends after `work` has
        # returned. A thread that was never started, or has ended, needs no waiting for. Everybody else waits, the
        # second caller like the first.
        if self._thread is not current_thread() and self._thread.is_alive():
            self._thread.join()
