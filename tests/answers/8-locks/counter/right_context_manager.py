# right: the counter is its own context manager
import threading


class Counter:
    def __init__(self, start=0):
        self._mutex = threading.Lock()
        self._value = start

    def __enter__(self):
        self._mutex.acquire()
        return self

    def __exit__(self, *exc_info):
        self._mutex.release()

    def increment(self, by=1):
        with self:
            self._value += by

    @property
    def value(self):
        with self:
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
