# right: the limiter is its own context manager, without a with inside run's caller noticing
import threading


class Limiter:
    __slots__ = ("_free", "_lock", "_somebody_left")

    def __init__(self, limit):
        self._free = limit
        self._lock = threading.Lock()
        self._somebody_left = threading.Condition(self._lock)

    def __enter__(self):
        with self._lock:
            while not self._free:
                self._somebody_left.wait()
            self._free -= 1
        return self

    def __exit__(self, *exc_info):
        with self._lock:
            self._free += 1
            self._somebody_left.notify()
        return False

    def run(self, task):
        with self:
            return task()
