# right: waits for a permit in a doorway for one; whoever leaves goes by another door
import threading


class Limiter:
    def __init__(self, limit):
        self._doorway = threading.Lock()
        self._permits = threading.Semaphore(limit)

    def run(self, task):
        with self._doorway:
            self._permits.acquire()
        try:
            return task()
        finally:
            self._permits.release()
