# right: one Condition in the class, shared by all limiters, each with a count of its own
import threading


class Limiter:
    _any_change = threading.Condition()

    def __init__(self, limit):
        self._places = limit

    def run(self, task):
        with Limiter._any_change:
            while self._places == 0:
                Limiter._any_change.wait()
            self._places -= 1
        try:
            return task()
        finally:
            with Limiter._any_change:
                self._places += 1
                Limiter._any_change.notify_all()
