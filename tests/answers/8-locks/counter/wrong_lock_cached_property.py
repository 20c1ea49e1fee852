# mistake: the lock is a cached_property, which two threads may compute at the same time
# fails: no_lost_update
import functools
import threading


class Counter:
    def __init__(self, start=0):
        self._value = start

    @functools.cached_property
    def _lock(self):
        return threading.Lock()

    def increment(self, by=1):
        with self._lock:
            self._value += by

    @property
    def value(self):
        return self._value


def count_together(threads, times):
    counter = Counter()

    def job():
        for _ in range(times):
            counter.increment()

    team = [threading.Thread(target=job) for _ in range(threads)]
    for one in team:
        one.start()
    for one in team:
        one.join()
    return counter.value
