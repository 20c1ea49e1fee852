# right: result or exception go through a Future, after the permit has been given back
import threading
from concurrent.futures import Future


class Limiter:
    def __init__(self, limit):
        self._semaphore = threading.Semaphore(limit)

    def run(self, task):
        outcome = Future()
        with self._semaphore:
            try:
                outcome.set_result(task())
            except BaseException as error:
                outcome.set_exception(error)
        return outcome.result()
