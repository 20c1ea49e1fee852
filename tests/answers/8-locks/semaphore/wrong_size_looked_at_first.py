# mistake: looks whether the queue has room, then puts: an unbounded queue takes everybody who has looked
# fails: never_more_than_limit
# passes a naive stress test: yes
import queue
import time


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._inside = queue.Queue()

    def run(self, task):
        while self._inside.qsize() >= self._limit:
            time.sleep(0.001)
        self._inside.put(task)
        try:
            return task()
        finally:
            self._inside.get()
