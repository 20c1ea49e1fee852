# mistake: gives the lock back in the middle "to log", and writes what it had computed before
# fails: no_lost_update
import logging
import threading


class Counter:
    def __init__(self, start=0):
        self._value = start
        self._lock = threading.Lock()

    def increment(self, by=1):
        self._lock.acquire()
        new = self._value + by
        self._lock.release()
        logging.debug("new value %s", new)
        with self._lock:
            self._value = new

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
