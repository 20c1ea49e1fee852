# right: by hand, the student's way: acquire, a flag for the error, release, raise
import threading


class Limiter:
    def __init__(self, limit):
        self.sem = threading.Semaphore(limit)

    def run(self, task):
        self.sem.acquire()
        error = None
        result = None
        try:
            result = task()
        except BaseException as e:
            error = e
        self.sem.release()
        if error is not None:
            raise error
        return result
