# mistake: looks twice whether there is room, waiting in between, and then goes in
# fails: never_more_than_limit
import threading


class Limiter:
    def __init__(self, limit):
        self._free = limit
        self._changed = threading.Condition()

    def run(self, task):
        with self._changed:
            for _ in range(2):
                if self._free > 0:
                    break
                self._changed.wait()
            self._free -= 1
        try:
            return task()
        finally:
            with self._changed:
                self._free += 1
                self._changed.notify_all()
