# mistake: to spare memory the threads come in pairs: two are started and joined before the next two
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

    team = [threading.Thread(target=job) for _ in range(threads)]
    while team:
        pair, team = team[:2], team[2:]
        for one in pair:
            one.start()
        for one in pair:
            one.join()
    return counter.value
