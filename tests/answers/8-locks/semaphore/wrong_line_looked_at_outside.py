# mistake: whoever leaves looks at the waiting line without the lock: somebody may join it at that moment
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
        if self._line:
            self._line.popleft().set()
        else:
            with self._lock:
                self._free += 1

    def run(self, task):
        self._acquire()
        try:
            return task()
        finally:
            self._release()
