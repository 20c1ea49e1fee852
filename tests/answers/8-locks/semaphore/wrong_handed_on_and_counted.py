# mistake: the permit is handed to the first in line and counted as free as well
# fails: never_more_than_limit
import threading
from collections import deque


class Limiter:
    def __init__(self, limit):
        self._free = limit
        self._lock = threading.Lock()
        self._line = deque()

    def run(self, task):
        turn = None
        with self._lock:
            if self._free > 0:
                self._free -= 1
            else:
                turn = threading.Event()
                self._line.append(turn)
        if turn is not None:
            turn.wait()
        try:
            return task()
        finally:
            with self._lock:
                self._free += 1
                if self._line:
                    self._line.popleft().set()
