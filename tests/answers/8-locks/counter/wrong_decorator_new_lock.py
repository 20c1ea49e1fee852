# mistake: the decorator makes its lock when the method is called, not when it is decorated
# fails: no_lost_update
# passes a naive stress test: yes
import functools
import threading


def synchronized(method):
    @functools.wraps(method)
    def locked(*args, **kwargs):
        lock = threading.RLock()
        with lock:
            return method(*args, **kwargs)

    return locked


class Counter:
    def __init__(self, start=0):
        self._value = start

    @synchronized
    def increment(self, by=1):
        self._value += by

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
