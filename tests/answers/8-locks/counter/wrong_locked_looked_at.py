# mistake: waits until locked() is False, and does not take the lock in the same step
# fails: no_lost_update
# passes a naive stress test: yes
import threading
import time


class Counter:
    def __init__(self, start=0):
        self._lock = threading.Lock()
        self._value = start

    def increment(self, by=1):
        while self._lock.locked():
            time.sleep(0)
        old = self._value
        with self._lock:
            self._value = old + by

    @property
    def value(self):
        return self._value


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
