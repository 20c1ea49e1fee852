# mistake: a Future carries result or exception out, but one that is no Exception passes by it and keeps the permit
# fails: permit_back_after_exception
import threading
from concurrent.futures import Future


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        future = Future()
        self._sem.acquire()
        try:
            future.set_result(task())
        except Exception as error:
            future.set_exception(error)
        self._sem.release()
        return future.result()
