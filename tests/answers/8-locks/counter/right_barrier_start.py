# right: all threads meet at a barrier before the first increment
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
        with self._lock:
            return self._value


def count_together(threads, times):
    counter = Counter()
    line = threading.Barrier(threads + 1)

    def runner():
        line.wait()
        for _ in range(times):
            counter.increment()

    runners = [threading.Thread(target=runner, name=f"runner {n}") for n in range(threads)]
    for thread in runners:
        thread.start()
    line.wait()
    for thread in runners:
        thread.join()
    return counter.value
