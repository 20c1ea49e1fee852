# mistake: joins the waiting line after it has looked and let go of the lock: nobody may be left to wake it
# fails: many_threads
# passes a naive stress test: yes
import threading
from collections import deque


class Limiter:
    def __init__(self, limit):
        self._lock = threading.Lock()
        self._free = limit
        self._line = deque()

    def _acquire(self):
        with self._lock:
            if self._free:
                self._free -= 1
                return
        my_turn = threading.Event()
        self._line.append(my_turn)
        my_turn.wait()

    def _release(self):
        with self._lock:
            if self._line:
                self._line.popleft().set()
            else:
                self._free += 1

    def run(self, task):
        self._acquire()
        try:
            return task()
        finally:
            self._release()
