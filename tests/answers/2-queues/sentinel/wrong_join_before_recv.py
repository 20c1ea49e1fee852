# mistake: joins the consumer before it reads the pipe with the results
# fails: run_large
# told: to send: the pipe is full, and nobody reads it
from multiprocessing import Pipe, Process, Queue


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
        self.put = connection.send


def consume(q, connection):
    consumer(q, Sender(connection))
    connection.close()


def run(items):
    q = Queue()
    mine, theirs = Pipe(duplex=False)
    process = Process(target=consume, args=(q, theirs))
    process.start()
    theirs.close()
    producer(items, q)
    process.join()
    results = []
    while mine.poll():
        try:
            results.append(mine.recv())
        except EOFError:
            break
    return results
