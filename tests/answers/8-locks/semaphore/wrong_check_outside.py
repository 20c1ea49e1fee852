# mistake: looks at the length of the list outside the lock, appends inside
# fails: never_more_than_limit
# passes a naive stress test: yes
import threading
import time


class Limiter:
    def __init__(self, limit):
        self.limit = limit
        self.running = []
        self.lock = threading.Lock()

    def run(self, task):
        while len(self.running) >= self.limit:
            time.sleep(0)
        with self.lock:
            self.running.append(task)
        try:
            return task()
        finally:
            with self.lock:
                self.running.pop()
