import sys
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
    crew = [threading.Thread(target=lambda: [counter.increment() for _ in range(times)]) for _ in range(threads)]
    for thread in crew:
        thread.start()
    for thread in crew:
        thread.join()
    return counter.value


print(count_together(4, 1000))
sys.exit(0)
