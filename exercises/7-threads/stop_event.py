"""Exercise: a repeater that can be stopped.

Write the class `Repeater`, which calls a function again and again in a thread of its own, until it is told to stop.
The task and what is graded are in the README.md of this folder, under "stop_event".
"""

from collections.abc import Callable


class Repeater:
    """Calls `work()` again and again, `interval` seconds apart, in one thread of its own, from start() to stop()."""

    def __init__(self, work: Callable[[], object], interval: float) -> None:
        """Make a repeater that does nothing yet."""
        # TODO: set up what the methods below need
        raise NotImplementedError("Repeater.__init__ is not written yet")

    def start(self) -> None:
        """Begin to call `work()` in a new thread; return at once.

        When `work` raises, that thread ends.
        """
        # TODO: let a thread of its own call work() again and again
        raise NotImplementedError("Repeater.start is not written yet")

    def stop(self) -> None:
        """End the thread, and return as soon as it has ended, without sitting out the rest of an interval.

        May be called twice, and before start(). When `work` itself calls it, it returns at once: the thread ends when
        `work` has returned, and `work` is not called again.
        """
        # TODO: tell the thread to end, and wait for its end
        raise NotImplementedError("Repeater.stop is not written yet")
