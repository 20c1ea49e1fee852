# right: the caller uses consumer itself once more, to take the results out of their queue
from multiprocessing import Process, Queue


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


class Collected:
    def __init__(self):
        self.things = []
        self.put = self.things.append


def serve(q, results):
    consumer(q, results)
    results.put(None)


def run(items):
    q, results = Queue(), Queue()
    process = Process(target=serve, args=(q, results))
    process.start()
    producer(items, q)
    collected = Collected()
    consumer(results, collected)
    process.join()
    for queue in (q, results):
        queue.close()
        queue.join_thread()
    return collected.things
