# right: tokens in a deque, whose pop and append are thread-safe; who finds none looks again later
import time
from collections import deque


class Limiter:
    def __init__(self, limit):
        self._tokens = deque(range(limit))

    def run(self, task):
        while True:
            try:
                token = self._tokens.popleft()
                break
            except IndexError:
                time.sleep(0.001)
        try:
            return task()
        finally:
            self._tokens.append(token)
