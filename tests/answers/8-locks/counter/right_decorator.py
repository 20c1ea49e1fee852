# right: a decorator that runs a method under the lock of its object
import functools
import threading


def synchronized(method):
    @functools.wraps(method)
    def locked(self, *args, **kwargs):
        with self._lock:
            return method(self, *args, **kwargs)

    return locked


class Counter:
    def __init__(self, start=0):
        self._lock = threading.Lock()
        self._value = start

    @synchronized
    def increment(self, by=1):
        self._value += by

    @property
    @synchronized
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
