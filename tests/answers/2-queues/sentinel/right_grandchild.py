# right: a child starts the consumer's process and gathers the results for the caller
from multiprocessing import Pipe, Process, SimpleQueue


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


def middle(q, answer):
    out = SimpleQueue()
    pair = SimpleQueue()
    grandchild = Process(target=wrap, args=(q, out))
    grandchild.start()
    gathered = []
    while True:
        more, item = out.get()
        if not more:
            break
        gathered.append(item)
    grandchild.join()
    pair.close()
    answer.send(gathered)
    answer.close()


class Marked:
    def __init__(self, out):
        self.out = out

    def put(self, item):
        self.out.put((True, item))


def wrap(q, out):
    consumer(q, Marked(out))
    out.put((False, None))


def run(items):
    q = SimpleQueue()
    receiving, sending = Pipe(False)
    child = Process(target=middle, args=(q, sending))
    child.start()
    sending.close()
    producer(items, q)
    with receiving:
        results = receiving.recv()
    child.join()
    q.close()
    return results
