# mistake: the lock is made under a guard, but without a second look there: a later thread replaces a lock in use
# fails: no_lost_update
# passes a naive stress test: yes
import threading

_making = threading.Lock()


class Counter:
    def __init__(self, start=0):
        self._lock = None
        self._value = start

    def increment(self, by=1):
        if self._lock is None:
            with _making:
                self._lock = threading.Lock()
        with self._lock:
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
