# right: daemonic child, two SimpleQueues, and a thread of the caller that drains the results meanwhile
import threading
from multiprocessing import Process, SimpleQueue

FINISHED, ITEM = range(2)


class Tagged:
    def __init__(self, queue):
        self.queue = queue

    def put(self, item):
        self.queue.put((ITEM, item))


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


def child(q, queue):
    consumer(q, Tagged(queue))
    queue.put((FINISHED, None))


def drain(queue, results):
    tag, item = queue.get()
    while tag == ITEM:
        results.append(item)
        tag, item = queue.get()


def run(items):
    q, queue, results = SimpleQueue(), SimpleQueue(), []
    process = Process(target=child, args=(q, queue), daemon=True)
    process.start()
    drainer = threading.Thread(target=drain, args=(queue, results))
    drainer.start()
    producer(items, q)
    drainer.join()
    process.join()
    return results
