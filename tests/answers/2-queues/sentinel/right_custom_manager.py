# right: out is an object of a class registered with a BaseManager of its own; the caller fetches its list
from multiprocessing import Process, Queue
from multiprocessing.managers import BaseManager


class Shelf:
    def __init__(self):
        self._things = []

    def put(self, thing):
        self._things.append(thing)

    def all(self):
        return self._things


class ShelfManager(BaseManager):
    pass


ShelfManager.register("Shelf", Shelf)


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        match q.get():
            case None:
                return
            case item:
                out.put(item)


def run(items):
    with ShelfManager() as manager:
        shelf = manager.Shelf()
        q = Queue()
        process = Process(target=consumer, args=(q, shelf))
        process.start()
        producer(items, q)
        process.join()
        q.close()
        q.join_thread()
        return list(shelf.all())
