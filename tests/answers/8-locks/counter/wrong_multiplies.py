# mistake: no threads at all, the answer is computed
# fails: together_overlaps
import threading


class Counter:
    def __init__(self, start=0):
        self._lock = threading.Lock()
        self._value = start

    def increment(self, by=1):
        with self._lock:
            self._value += by

    @property
    def value(self):
        return self._value


def count_together(threads, times):
    counter = Counter()
    counter.increment(threads * times)
    return counter.value
