# mistake: keeps only the text of the exception and raises a new one with it
# fails: raises_exception
import threading


class Limiter:
    def __init__(self, limit):
        self._permits = threading.Semaphore(limit)

    def run(self, task):
        failure = None
        with self._permits:
            try:
                result = task()
            except BaseException as error:
                failure = type(error)(str(error))
        if failure is not None:
            raise failure
        return result
