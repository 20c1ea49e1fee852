# mistake: the manager is kept in a global and not shut down, so its process is left
# fails: run_leaves_nothing
from multiprocessing import Manager, Process, Queue

manager = None


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


class ListOut:
    def __init__(self, shared):
        self.shared = shared

    def put(self, item):
        self.shared.append(item)


def shared_list():
    global manager
    if manager is None:
        manager = Manager()
    return manager.list()


def run(items):
    shared = shared_list()
    q = Queue()
    process = Process(target=consumer, args=(q, ListOut(shared)))
    process.start()
    producer(items, q)
    process.join()
    return list(shared)
