# right: a decorator that limits any function
import functools
import threading


def limited(semaphore):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            with semaphore:
                return function(*args, **kwargs)

        return wrapper

    return decorate


def call(task):
    return task()


class Limiter:
    def __init__(self, limit):
        self.run = limited(threading.BoundedSemaphore(limit))(call)

    def run(self, task):
        raise AssertionError("replaced for each limiter")
