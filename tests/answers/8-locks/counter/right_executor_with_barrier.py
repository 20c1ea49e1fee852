# right: ThreadPoolExecutor, with a barrier that keeps one thread from doing two shares
import threading
from concurrent.futures import ThreadPoolExecutor


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
    all_here = threading.Barrier(threads)

    def share():
        all_here.wait()
        for _ in range(times):
            counter.increment()

    with ThreadPoolExecutor(max_workers=threads) as executor:
        for future in [executor.submit(share) for _ in range(threads)]:
            future.result()
    return counter.value
