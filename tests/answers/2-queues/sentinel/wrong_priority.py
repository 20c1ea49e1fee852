# mistake: number and item in a PriorityQueue of a manager, which puts None first and compares items
# fails: run_in_order
from multiprocessing import Process
from multiprocessing.managers import SyncManager
from queue import PriorityQueue


class Manager(SyncManager):
    pass


Manager.register("PriorityQueue", PriorityQueue)


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        out.put(item)


def run(items):
    items = list(items)
    with Manager() as manager:
        q, out = manager.PriorityQueue(), manager.Queue()
        process = Process(target=consumer, args=(q, out))
        process.start()
        producer(items, q)
        process.join()
        return [out.get() for _ in items]
