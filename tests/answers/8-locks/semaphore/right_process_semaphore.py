# right: the BoundedSemaphore of multiprocessing, which threads may share as well
import multiprocessing


class Limiter:
    def __init__(self, limit):
        self._places = multiprocessing.BoundedSemaphore(limit)

    def run(self, task):
        with self._places:
            return task()
