# mistake: starts one thread too few, the caller does the last share itself
# fails: together_overlaps
import threading


class Counter:
    def __init__(self, start=0):
        self._value = start
        self._lock = threading.Lock()

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

    team = [threading.Thread(target=job) for _ in range(threads - 1)]
    for one in team:
        one.start()
    job()
    for one in team:
        one.join()
    return counter.value
