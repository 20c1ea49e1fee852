# right: dict.setdefault says who sits on which seat, in one step; who finds none free looks again later
import itertools
import time


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._seats = {}

    def run(self, task):
        me = object()
        for seat in itertools.cycle(range(self._limit)):
            if self._seats.setdefault(seat, me) is me:
                break
            time.sleep(0.01)
        try:
            return task()
        finally:
            del self._seats[seat]
