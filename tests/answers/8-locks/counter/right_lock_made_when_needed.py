# right: the lock is made at the first use, looked for a second time under a lock that guards the making
import threading

_making = threading.Lock()


class Counter:
    def __init__(self, start=0):
        self._lock = None
        self._value = start

    def _get_lock(self):
        if self._lock is None:
            with _making:
                if self._lock is None:
                    self._lock = threading.Lock()
        return self._lock

    def increment(self, by=1):
        with self._get_lock():
            self._value += by

    @property
    def value(self):
        with self._get_lock():
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
