# mistake: each thread makes a counter of its own, the one that is returned has never been touched
# fails: together_counts
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


def work(times):
    counter = Counter()
    for _ in range(times):
        counter.increment()


def count_together(threads, times):
    counter = Counter()
    crew = [threading.Thread(target=work, args=(times,)) for _ in range(threads)]
    for thread in crew:
        thread.start()
    for thread in crew:
        thread.join()
    return counter.value
