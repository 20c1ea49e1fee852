# right: no lock at all: each increment is one append to a list, which nobody ever shortens; the value is its sum
from threading import Thread


class Counter:
    def __init__(self, start=0):
        self._steps = [start]

    def increment(self, by=1):
        self._steps.append(by)

    value = property(lambda self: sum(tuple(self._steps)))


def count_together(threads, times):
    counter = Counter()
    crew = [Thread(target=lambda: [counter.increment() for _ in range(times)]) for _ in range(threads)]
    [one.start() for one in crew]
    [one.join() for one in crew]
    return counter.value
