# right: the lock of multiprocessing, which keeps threads apart as well as processes
from multiprocessing import RLock
from threading import Thread


class Counter:
    def __init__(self, start=0):
        self._value = start
        self._lock = RLock()

    def increment(self, by=1):
        with self._lock:
            self._value += by

    @property
    def value(self):
        with self._lock:
            return self._value


def count_together(threads, times):
    counter = Counter()

    def work():
        for _ in range(times):
            counter.increment()

    all_threads = [Thread(target=work) for _ in range(threads)]
    for thread in all_threads:
        thread.start()
    for thread in all_threads:
        thread.join()
    return counter.value
