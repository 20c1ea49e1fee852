# right: the last token given back is the first to be lent again
from queue import LifoQueue


class Limiter:
    def __init__(self, limit):
        self._badges = LifoQueue(limit)
        while not self._badges.full():
            self._badges.put(object())

    def run(self, task):
        badge = self._badges.get()
        try:
            return task()
        finally:
            self._badges.put(badge)
