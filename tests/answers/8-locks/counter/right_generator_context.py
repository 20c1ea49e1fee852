# right: a contextlib.contextmanager lends the value and takes it back
import threading
from contextlib import contextmanager


class Counter:
    def __init__(self, start=0):
        self._lock = threading.Lock()
        self._state = {"value": start}

    @contextmanager
    def _lent(self):
        self._lock.acquire()
        try:
            yield self._state
        finally:
            self._lock.release()

    def increment(self, by=1):
        with self._lent() as state:
            state["value"] += by

    @property
    def value(self):
        with self._lent() as state:
            return state["value"]


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
