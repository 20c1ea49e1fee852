# mistake: a pool of that many workers, each increment a task: one worker may do all of them
# fails: together_overlaps
from concurrent.futures import ThreadPoolExecutor
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
    with ThreadPoolExecutor(max_workers=threads) as pool:
        for _ in range(threads * times):
            pool.submit(counter.increment)
    return counter.value
