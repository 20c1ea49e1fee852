# right: waits in slices of half a second, as one does to stay interruptible
import threading


class Limiter:
    def __init__(self, limit: int) -> None:
        self.__slots = threading.BoundedSemaphore(value=limit)

    def run(self, task):
        while True:
            if self.__slots.acquire(timeout=0.5):
                break
        try:
            return task()
        finally:
            self.__slots.release()
