# mistake: the child appends to its own copy of the parent's list
# fails: run_in_order
from multiprocessing import Process, Queue


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
    def __init__(self, results):
        self.results = results

    def put(self, item):
        self.results.append(item)


def run(items):
    q = Queue()
    results = []
    process = Process(target=consumer, args=(q, ListOut(results)))
    process.start()
    producer(items, q)
    process.join()
    return results
