# right: a second process runs the producer, after the caller has read the items; the caller only collects
from multiprocessing import Pipe, Process, SimpleQueue


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


class Sender:
    def __init__(self, connection):
        self.connection = connection

    def put(self, item):
        self.connection.send([item])


def consume(q, connection):
    consumer(q, Sender(connection))
    connection.send([])


def run(items):
    q = SimpleQueue()
    mine, theirs = Pipe()
    processes = [
        Process(target=producer, args=(list(items), q)),
        Process(target=consume, args=(q, theirs)),
    ]
    for process in processes:
        process.start()
    results = []
    while message := mine.recv():
        results += message
    for process in processes:
        process.join()
    return results
