# mistake: a C integer of 32 bits: large numbers wrap round
# fails: counts
import ctypes
import threading


class Counter:
    def __init__(self, start=0):
        self._lock = threading.Lock()
        self._number = ctypes.c_int(start)

    def increment(self, by=1):
        with self._lock:
            self._number.value += by

    @property
    def value(self):
        return self._number.value


def count_together(threads, times):
    counter = Counter()

    def work():
        for _ in range(times):
            counter.increment()

    crew = [threading.Thread(target=work) for _ in range(threads)]
    for thread in crew:
        thread.start()
    for thread in crew:
        thread.join()
    return counter.value
