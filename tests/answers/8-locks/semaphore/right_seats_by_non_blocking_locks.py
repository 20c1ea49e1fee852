# right: a lock for each seat, tried without waiting; a Condition to sleep on when all are taken
import threading


class Limiter:
    def __init__(self, limit):
        self._seats = [threading.Lock() for _ in range(limit)]
        self._somebody_left = threading.Condition()

    def run(self, task):
        with self._somebody_left:
            seat = self._take()
            while seat is None:
                self._somebody_left.wait(timeout=10)
                seat = self._take()
        try:
            return task()
        finally:
            seat.release()
            with self._somebody_left:
                self._somebody_left.notify_all()

    def _take(self):
        return next((seat for seat in self._seats if seat.acquire(blocking=False)), None)
