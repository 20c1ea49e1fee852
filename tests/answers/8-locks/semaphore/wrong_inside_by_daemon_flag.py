# mistake: who is inside is noted by something that threads have in common: two count once
# fails: never_more_than_limit
import threading


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._inside = set()
        self._changed = threading.Condition()

    def run(self, task):
        me = threading.current_thread().daemon
        with self._changed:
            self._changed.wait_for(lambda: len(self._inside) < self._limit)
            self._inside.add(me)
        try:
            return task()
        finally:
            with self._changed:
                self._inside.discard(me)
                self._changed.notify_all()
