# right: keeps the whole history under a lock, the value is its sum
import threading


class Counter:
    def __init__(self, start=0):
        self._steps = [start]
        self._lock = threading.Lock()

    def increment(self, by=1):
        with self._lock:
            self._steps.append(by)

    @property
    def value(self):
        with self._lock:
            return sum(self._steps)


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
