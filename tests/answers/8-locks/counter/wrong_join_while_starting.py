# mistake: joins each thread before the next one is started
# fails: together_overlaps
import threading


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

    def work():
        for _ in range(times):
            counter.increment()

    for _ in range(threads):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    return counter.value
