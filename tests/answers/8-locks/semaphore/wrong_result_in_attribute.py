# mistake: the result waits in an attribute of the limiter, where another call puts its own
# fails: returns_result
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)
        self._result = None

    def run(self, task):
        with self._sem:
            self._result = task()
        return self._result
