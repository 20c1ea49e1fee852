# right: the value travels through a SimpleQueue
import threading
from queue import SimpleQueue


class Counter:
    def __init__(self, start=0):
        self.purse = SimpleQueue()
        self.purse.put(start)

    def _change(self, by):
        amount = self.purse.get()
        self.purse.put(amount + by)
        return amount + by

    def increment(self, by=1):
        self._change(by)

    @property
    def value(self):
        return self._change(0)


def count_together(threads, times):
    counter = Counter()

    def work():
        for _ in range(times):
            counter.increment()

    crew = [threading.Thread(target=work) for _ in range(threads)]
    for thread in crew:
        thread.start()
    for thread in crew:
        thread.join()
    return counter.value
