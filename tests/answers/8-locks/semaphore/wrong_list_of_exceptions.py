# mistake: gives back after the exceptions it can think of; another one keeps the permit
# fails: permit_back_after_exception
import threading


class Limiter:
    def __init__(self, limit):
        self._permits = threading.Semaphore(limit)

    def run(self, task):
        self._permits.acquire()
        try:
            result = task()
        except (Exception, SystemExit, KeyboardInterrupt, GeneratorExit):
            self._permits.release()
            raise
        self._permits.release()
        return result
