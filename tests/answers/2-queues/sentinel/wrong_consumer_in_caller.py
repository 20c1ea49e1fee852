# mistake: no process at all: the caller runs the consumer itself
# fails: run_own_process
from multiprocessing import Queue


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


class Results(list):
    def put(self, item):
        self.append(item)


def run(items):
    q = Queue()
    producer(items, q)
    results = Results()
    consumer(q, results)
    return list(results)
