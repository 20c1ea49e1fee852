# right: the count lives in a closure, the limiter is made of functions
import threading


def make_gate(places):
    condition = threading.Condition()

    def enter():
        nonlocal places
        with condition:
            while places < 1:
                condition.wait()
            places -= 1

    def leave():
        nonlocal places
        with condition:
            places += 1
            condition.notify()

    return enter, leave


class Limiter:
    def __init__(self, limit):
        self._enter, self._leave = make_gate(limit)

    def run(self, task):
        self._enter()
        try:
            return task()
        finally:
            self._leave()
