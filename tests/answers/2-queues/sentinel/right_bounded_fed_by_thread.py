# right: a queue with a single place, filled by a thread of the caller while the caller collects
from multiprocessing import Process, Queue
from threading import Thread

END = ("end", "of", "results")


class Tagged:
    """Wraps each result, so that the end can be told from all of them."""

    def __init__(self, queue):
        self.queue = queue

    def put(self, item):
        self.queue.put((item,))


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    for item in iter(lambda: (q.get(),), None):
        if item[0] is None:
            return
        out.put(item[0])


def main(q, results):
    consumer(q, Tagged(results))
    results.put(END)


def run(items):
    q, results = Queue(1), Queue(1)
    process = Process(target=main, args=(q, results))
    thread = Thread(target=producer, args=(items, q))
    process.start()
    thread.start()
    found = []
    while len(one := results.get()) == 1:
        found += one
    thread.join()
    process.join()
    for queue in (q, results):
        queue.close()
        queue.join_thread()
    return found
