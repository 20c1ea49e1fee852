# right: consumer as one task of a Pool of one worker, which is closed and joined
from multiprocessing import Pool, Queue

QUEUE = None


def initialise(q):
    global QUEUE
    QUEUE = q


class Results(list):
    def put(self, item):
        self.append(item)


def task():
    results = Results()
    consumer(QUEUE, results)
    return results


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
    q = Queue()
    pool = Pool(1, initialise, (q,))
    pending = pool.apply_async(task)
    producer(items, q)
    results = list(pending.get())
    pool.close()
    pool.join()
    return results
