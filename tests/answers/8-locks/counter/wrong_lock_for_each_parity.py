# mistake: two locks, chosen by the amount: even and odd increments do not exclude each other
# fails: seen_whole
import threading
class Counter:
    def __init__(self, start=0):
        self._n = start; self._locks = [threading.Lock(), threading.Lock()]
    def increment(self, by=1):
        with self._locks[by % 2]:
            self._n += by
    @property
    def value(self): return self._n
def count_together(threads, times):
    c = Counter()
    ts = [threading.Thread(target=lambda: [c.increment() for _ in range(times)]) for _ in range(threads)]
    [t.start() for t in ts]; [t.join() for t in ts]
    return c.value
