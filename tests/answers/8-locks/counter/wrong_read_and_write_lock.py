# mistake: one lock for reading and another one for writing, which do not exclude each other
# fails: no_lost_update
import threading


class Counter:
    def __init__(self, start=0):
        self._read_lock = threading.Lock()
        self._write_lock = threading.Lock()
        self._value = start

    def increment(self, by=1):
        new = self.value + by
        with self._write_lock:
            self._value = new

    @property
    def value(self):
        with self._read_lock:
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
