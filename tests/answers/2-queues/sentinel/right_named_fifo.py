# right: the results come back through a named pipe in a temporary folder, opened by both sides
import os
import pickle
import tempfile
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


class FifoOut:
    def __init__(self, file):
        self.file = file

    def put(self, item):
        pickle.dump(item, self.file)


def consume_to_fifo(q, path):
    with open(path, "wb") as file:
        consumer(q, FifoOut(file))


def run(items):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "results")
        os.mkfifo(path)
        q = Queue()
        child = Process(target=consume_to_fifo, args=(q, path))
        child.start()
        producer(items, q)
        results = []
        with open(path, "rb") as file:
            while file.peek(1):
                results.append(pickle.load(file))
        child.join()
        return results
