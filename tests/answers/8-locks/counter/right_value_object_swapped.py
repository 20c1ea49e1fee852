# right: setdefault decides who may write the next state: the states are a dict from version to value, which only grows
from threading import Thread


class Counter:
    def __init__(self, start=0):
        self._states = {0: (None, start)}
        self._last = 0

    def increment(self, by=1):
        mine = object()
        version = self._last
        while True:
            while version + 1 in self._states:
                version += 1
            new = (mine, self._states[version][1] + by)
            if self._states.setdefault(version + 1, new) is new:
                break
        self._last = version + 1

    @property
    def value(self):
        version = self._last
        while version + 1 in self._states:
            version += 1
        return self._states[version][1]


def count_together(threads, times):
    counter = Counter()

    def job():
        for _ in range(times):
            counter.increment()

    team = [Thread(target=job) for _ in range(threads)]
    for one in team:
        one.start()
    for one in team:
        one.join()
    return counter.value
