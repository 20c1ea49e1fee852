# right: a generator keeps the total; it is sent each step, by one thread at a time
import threading


def _adding(total):
    while True:
        total += yield total


class Counter:
    def __init__(self, start=0):
        self._adder = _adding(start)
        self._seen = next(self._adder)
        self._turn = threading.Semaphore()

    def increment(self, by=1):
        with self._turn:
            self._seen = self._adder.send(by)

    @property
    def value(self):
        return self._seen


class _Worker(threading.Thread):
    def __init__(self, counter, times):
        super().__init__()
        self.counter, self.times = counter, times

    def run(self):
        for _ in range(self.times):
            self.counter.increment()


def count_together(threads, times):
    counter = Counter()
    workers = [_Worker(counter, times) for _ in range(threads)]
    list(map(_Worker.start, workers))
    list(map(_Worker.join, workers))
    return counter.value
