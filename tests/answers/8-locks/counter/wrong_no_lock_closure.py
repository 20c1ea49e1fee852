# mistake: no lock; the number in a closure is as shared as any other
# fails: no_lost_update
# passes a naive stress test: yes
import threading


def make_cell(number):
    def add(by):
        nonlocal number
        number += by

    def read():
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
