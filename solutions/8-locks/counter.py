"""Model solution: a counter that many threads share."""

from threading import Lock, Thread


class Counter:
    """A number that any number of threads may increment and read at the same time."""

    def __init__(self, start: int = 0) -> None:
        """Begin to count at `start`."""
        self._value = start
        # One lock for each counter, made once, together with the number it guards. A lock made in increment() would be
        # a new one for every call, and nobody ever waits for a lock that nobody else has.
        self._lock = Lock()

    def increment(self, by: int = 1) -> None:
        """Add `by` to the number."""
        # += reads, adds and writes: three steps. The lock must be held from the read to the write, or two threads
        # read the same old value and one of the two increments is lost. `with` gives it back on every way out.
        with self._lock:
            self._value += by

    @property
    def value(self) -> int:
        """The number as it is now."""
        # Reading one attribute once is a single step and would be right without the lock. "The number is touched only
        # under its lock" is the rule that stays right when the class grows.
        with self._lock:
            return self._value


def count_together(threads: int, times: int) -> int:
    """Let `threads` threads increment one new counter `times` times each; return its final value."""
    counter = Counter()

    def count() -> None:
        for _ in range(times):
            counter.increment()

    counting = [Thread(target=count) for _ in range(threads)]
    # Two loops: start and join in one loop would let each thread finish before the next begins.
    for thread in counting:
        thread.start()
    for thread in counting:
        thread.join()  # before this, the value would not be final
    return counter.value
