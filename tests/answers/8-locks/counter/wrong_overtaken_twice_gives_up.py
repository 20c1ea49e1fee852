# mistake: compare and set, but who was overtaken twice gives up
# fails: no_lost_update
import threading


class Counter:
    def __init__(self, start=0):
        self._value = start
        self._door = threading.Lock()

    def increment(self, by=1):
        for _ in range(2):
            seen = self._value
            with self._door:
                if self._value == seen:
                    self._value = seen + by
                    return

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
