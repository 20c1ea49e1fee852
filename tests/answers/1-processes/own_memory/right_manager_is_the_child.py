# right: the one child is a manager's process, in which a registered object calls func
from multiprocessing.managers import BaseManager


class Worker:
    def __init__(self, func):
        self._func = func

    def do(self, item):
        return self._func(item)


class Home(BaseManager):
    pass


Home.register("worker", Worker)


def map_in_child(func, items):
    with Home() as home:
        worker = home.worker(func)
        return [worker.do(item) for item in items]
