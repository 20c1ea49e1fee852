# right: who has to wait leaves a Future in a line; whoever leaves hands the place over without letting it become free
import threading
from collections import deque
from concurrent.futures import Future


class Limiter:
    def __init__(self, limit):
        self._free = limit
        self._line = deque()
        self._mutex = threading.Lock()

    def _enter(self):
        with self._mutex:
            if self._free:
                self._free -= 1
                return
            turn = Future()
            self._line.append(turn)
        turn.result()

    def _leave(self):
        with self._mutex:
            if self._line:
                self._line.popleft().set_result(None)
            else:
                self._free += 1

    def run(self, task):
        self._enter()
        try:
            return task()
        finally:
            self._leave()
