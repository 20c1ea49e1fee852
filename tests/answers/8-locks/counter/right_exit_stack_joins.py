# right: an ExitStack joins the threads when all have been started; class-wide RLock in the property and its setter's user
import contextlib
import threading


class Counter:
    _guard = threading.RLock()

    def __init__(self, start=0):
        self.__dict__["n"] = start

    @property
    def value(self):
        with self._guard:
            return self.n

    def increment(self, by=1):
        with self._guard:
            self.n = self.value + by


def count_together(threads, times):
    counter = Counter()
    with contextlib.ExitStack() as stack:
        for _ in range(threads):
            thread = threading.Thread(target=lambda: [counter.increment() for _ in range(times)])
            thread.start()
            stack.callback(thread.join)
    return counter.value
