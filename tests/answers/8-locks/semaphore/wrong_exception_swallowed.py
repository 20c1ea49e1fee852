# mistake: an exception of the task is printed, and None returned
# fails: raises_exception
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        with self._sem:
            try:
                return task()
            except Exception as error:
                print("task failed:", error)
