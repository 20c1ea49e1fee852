# right: `limit` tokens in a queue; who has one may run
from queue import Queue


class Limiter:
    def __init__(self, limit):
        self._tokens = Queue()
        for number in range(limit):
            self._tokens.put(number)

    def run(self, task):
        token = self._tokens.get()
        try:
            return task()
        finally:
            self._tokens.put(token)
