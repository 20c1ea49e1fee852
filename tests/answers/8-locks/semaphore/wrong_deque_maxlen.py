# mistake: a deque with maxlen as a register: it drops the oldest entry, and the length never gets above the limit
# fails: never_more_than_limit
import threading
from collections import deque


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._inside = deque(maxlen=limit)
        self._changed = threading.Condition()

    def run(self, task):
        with self._changed:
            while len(self._inside) > self._limit:
                self._changed.wait()
            self._inside.append(task)
        try:
            return task()
        finally:
            with self._changed:
                if self._inside:
                    self._inside.popleft()
                self._changed.notify()
