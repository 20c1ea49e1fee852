# mistake: a wait that times out ends the loop, and the task runs although there is no room
# fails: never_more_than_limit
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._running = 0
        self._cond = threading.Condition()

    def run(self, task):
        with self._cond:
            while self._running >= self._limit:
                if not self._cond.wait(timeout=30):
                    break
            self._running += 1
        try:
            return task()
        finally:
            with self._cond:
                self._running -= 1
                self._cond.notify()
