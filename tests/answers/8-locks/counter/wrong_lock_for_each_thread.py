# mistake: the lock is in a threading.local, so each thread has one of its own
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Counter:
    def __init__(self, start=0):
        self._local = threading.local()
        self._value = start

    def increment(self, by=1):
        if not hasattr(self._local, "lock"):
            self._local.lock = threading.Lock()
        with self._local.lock:
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
