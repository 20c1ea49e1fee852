# right: the shared queue is last in, first out: a manager of its own class serves it, results in a list of its
from multiprocessing import Process
from multiprocessing.managers import SyncManager
from queue import LifoQueue


class Depot(SyncManager):
    pass


Depot.register("Stack", LifoQueue)


def consume(stack, work, results):
    while True:
        item = stack.get()
        if item is None:
            return
        results.append(work(*item))


def run(work, items, consumers):
    with Depot() as depot:
        stack, results = depot.Stack(), depot.list()
        # sentinels lie at the bottom
        for _ in range(consumers):
            stack.put(None)
        for item in items:
            stack.put((item,))
        team = [Process(target=consume, args=(stack, work, results)) for _ in range(consumers)]
        for process in team:
            process.start()
        for process in team:
            process.join()
        return list(results)
