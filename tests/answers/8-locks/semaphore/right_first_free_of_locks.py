# right: `next` finds the first lock that can be had without waiting; except, else and finally all written out
import threading
import time


class Limiter:
    def __init__(self, limit):
        self.locks = tuple(map(lambda _: threading.Lock(), range(limit)))

    def run(self, task):
        lock = None
        while lock is None:
            lock = next((one for one in self.locks if one.acquire(blocking=False)), None)
            if lock is None:
                time.sleep(0.001)
        try:
            result = task()
        except BaseException:
            raise
        else:
            return result
        finally:
            lock.release()
