# mistake: after ten seconds of waiting it goes in without a permit: acquire(timeout=10) has said False
# fails: never_more_than_limit
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        self._sem.acquire(timeout=10)
        try:
            return task()
        finally:
            self._sem.release()
