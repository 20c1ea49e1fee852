# mistake: finds a free slot and takes it in two steps: two may have found the same
# fails: never_more_than_limit
# passes a naive stress test: yes
import threading
import time


class Limiter:
    def __init__(self, limit):
        self._slots = [None] * limit

    def run(self, task):
        while None not in self._slots:
            time.sleep(0.001)
        try:
            slot = self._slots.index(None)
        except ValueError:
            return self.run(task)
        self._slots[slot] = threading.get_ident()
        try:
            return task()
        finally:
            self._slots[slot] = None
