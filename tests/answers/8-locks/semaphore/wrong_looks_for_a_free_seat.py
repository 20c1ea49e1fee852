# mistake: waits for the first seat that looked free: two may have chosen the same, and another one stays empty
# fails: limit_together
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._seats = [threading.Lock() for _ in range(limit)]

    def run(self, task):
        seat = self._seats[0]
        for candidate in self._seats:
            if not candidate.locked():
                seat = candidate
                break
        with seat:
            return task()
