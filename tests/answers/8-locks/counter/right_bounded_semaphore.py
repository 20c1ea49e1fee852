# right: BoundedSemaphore() in a with statement, threads as a subclass
from threading import BoundedSemaphore, Thread


class Counter:
    def __init__(self, start=0):
        self.n = start
        self.one_at_a_time = BoundedSemaphore()

    def increment(self, by=1):
        with self.one_at_a_time:
            self.n += by

    @property
    def value(self):
        with self.one_at_a_time:
            return self.n


class Incrementer(Thread):
    def __init__(self, counter, times):
        super().__init__()
        self.counter = counter
        self.times = times

    def run(self):
        for _ in range(self.times):
            self.counter.increment()


def count_together(threads, times):
    counter = Counter()
    incrementers = [Incrementer(counter, times) for _ in range(threads)]
    for incrementer in incrementers:
        incrementer.start()
    for incrementer in incrementers:
        incrementer.join()
    return counter.value
