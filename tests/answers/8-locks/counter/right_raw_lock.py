# right: the lock of the _thread module, acquired in a loop with a timeout until it is ours
import _thread
import threading


class Counter:
    def __init__(self, start=0):
        self._lock = _thread.allocate_lock()
        self._value = start

    def increment(self, by=1):
        while not self._lock.acquire(timeout=0.01):
            continue
        try:
            self._value += by
        finally:
            self._lock.release()

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
