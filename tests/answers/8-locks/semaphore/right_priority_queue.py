# right: free seats in a heap: the lowest free number is taken, under a Condition
import heapq
import threading


class Limiter:
    def __init__(self, limit):
        self._seats = list(range(limit))
        self._cond = threading.Condition(threading.Lock())

    def run(self, task):
        with self._cond:
            while not self._seats:
                self._cond.wait()
            seat = heapq.heappop(self._seats)
        try:
            value = task()
        except:
            self._leave(seat)
            raise
        self._leave(seat)
        return value

    def _leave(self, seat):
        with self._cond:
            heapq.heappush(self._seats, seat)
            self._cond.notify()
