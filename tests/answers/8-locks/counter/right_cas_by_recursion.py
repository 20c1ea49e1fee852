# right: compare and set; who was overtaken calls increment once more, until it comes through
import threading


class Counter:
    def __init__(self, start=0):
        self._value = start
        self._door = threading.Lock()

    def _swap(self, old, new):
        with self._door:
            if self._value != old:
                return False
            self._value = new
            return True

    def increment(self, by=1):
        seen = self._value
        if not self._swap(seen, seen + by):
            self.increment(by)

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
