# right: many readers or one writer
import threading


class ReadWriteLock:
    def __init__(self):
        self._free = threading.Condition()
        self._readers = 0
        self._writing = False

    def start_reading(self):
        with self._free:
            self._free.wait_for(lambda: not self._writing)
            self._readers += 1

    def stop_reading(self):
        with self._free:
            self._readers -= 1
            self._free.notify_all()

    def start_writing(self):
        with self._free:
            self._free.wait_for(lambda: not self._writing and not self._readers)
            self._writing = True

    def stop_writing(self):
        with self._free:
            self._writing = False
            self._free.notify_all()


class Counter:
    def __init__(self, start=0):
        self._lock = ReadWriteLock()
        self._value = start

    def increment(self, by=1):
        self._lock.start_writing()
        try:
            self._value += by
        finally:
            self._lock.stop_writing()

    @property
    def value(self):
        self._lock.start_reading()
        try:
            return self._value
        finally:
            self._lock.stop_reading()


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
