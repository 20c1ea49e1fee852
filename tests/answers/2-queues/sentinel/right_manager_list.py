# right: results go into a list proxy of a manager, wrapped so that it has a put
from multiprocessing import Manager, Process, Queue


class ListOut:
    def __init__(self, shared):
        self.shared = shared

    def put(self, item):
        self.shared.append(item)


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            return
        out.put(item)


def run(items):
    manager = Manager()
    try:
        shared = manager.list()
        q = Queue()
        process = Process(target=consumer, args=(q, ListOut(shared)))
        process.start()
        producer(items, q)
        process.join()
        return shared[:]
    finally:
        manager.shutdown()
