# mistake: seats dealt out in rotation: waits for its own seat while another one is free
# fails: limit_together
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._seats = [threading.Lock() for _ in range(limit)]
        self._guard = threading.Lock()
        self._calls = 0

    def run(self, task):
        with self._guard:
            seat = self._seats[self._calls % len(self._seats)]
            self._calls += 1
        with seat:
            return task()
