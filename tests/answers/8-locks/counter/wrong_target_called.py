# mistake: target=work(...) calls the function at once, the thread has nothing to do
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


def work(counter, times):
    for _ in range(times):
        counter.increment()


def count_together(threads, times):
    counter = Counter()
    crew = []
    for _ in range(threads):
        thread = threading.Thread(target=work(counter, times))
        thread.start()
        crew.append(thread)
    for thread in crew:
        thread.join()
    return counter.value
