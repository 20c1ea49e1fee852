# mistake: `by or 1`: an increment by 0 adds 1
# fails: counts
import threading


class Counter:
    def __init__(self, start=None):
        self._lock = threading.Lock()
        self._value = start or 0

    def increment(self, by=None):
        with self._lock:
            self._value += by or 1

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
