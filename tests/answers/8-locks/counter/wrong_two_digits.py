# mistake: the number is kept in two digits, changed under the lock; the reader takes none and may see a carry half done
# fails: seen_whole
import threading


class Counter:
    def __init__(self, start=0):
        self._high, self._low = divmod(start, 8)
        self._lock = threading.Lock()

    def increment(self, by=1):
        with self._lock:
            carry, self._low = divmod(self._low + by, 8)
            self._high += carry

    @property
    def value(self):
        return 8 * self._high + self._low


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
