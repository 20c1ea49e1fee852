# mistake: adds 1 at a time, with the lock for each: a reader may see an increment half way
# fails: seen_whole
import threading


class Counter:
    def __init__(self, start=0):
        self._value = start
        self._lock = threading.Lock()

    def increment(self, by=1):
        step = 1 if by > 0 else -1
        if abs(by) > 1000:
            with self._lock:
                self._value += by
            return
        for _ in range(abs(by)):
            with self._lock:
                self._value += step

    @property
    def value(self):
        with self._lock:
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
