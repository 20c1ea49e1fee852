# mistake: waits with Queue.join for the queue to be empty before the next one goes in
# fails: limit_together
import queue


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._inside = queue.Queue()

    def run(self, task):
        if self._inside.qsize() >= self._limit:
            self._inside.join()
        self._inside.put(task)
        try:
            return task()
        finally:
            self._inside.get()
            self._inside.task_done()
