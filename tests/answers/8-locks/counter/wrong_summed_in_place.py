# mistake: sums the history up in the very attribute that the property reads without the lock
# fails: seen_whole
# passes a naive stress test: yes
import threading


class Counter:
    def __init__(self, start=0):
        self._lock = threading.Lock()
        self._steps = [start]
        self._value = start

    def increment(self, by=1):
        with self._lock:
            self._steps.append(by)
            self._value = 0
            for step in self._steps:
                self._value += step

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
