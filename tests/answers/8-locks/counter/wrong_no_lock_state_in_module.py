# mistake: no lock; every counter's number is in one dictionary of the module
# fails: no_lost_update
import threading

_numbers = {}


class Counter:
    def __init__(self, start=0):
        _numbers[id(self)] = start

    def increment(self, by=1):
        _numbers[id(self)] = _numbers[id(self)] + by

    @property
    def value(self):
        return _numbers[id(self)]


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
