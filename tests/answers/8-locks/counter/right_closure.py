# right: the number lives in a closure, so that nothing can get at it past the lock
import threading


def make_cell(number):
    lock = threading.Lock()

    def add(by):
        nonlocal number
        with lock:
            number += by

    def read():
        with lock:
            return number

    return add, read


class Counter:
    def __init__(self, start=0):
        self._add, self._read = make_cell(start)

    def increment(self, by=1):
        self._add(by)

    @property
    def value(self):
        return self._read()


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
