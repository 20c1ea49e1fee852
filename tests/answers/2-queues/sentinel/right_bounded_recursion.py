# right: consumer recurses, a hundred items deep at most, and starts afresh then
from multiprocessing import Event, Process, Queue

DEPTH = 100


def pass_on(q, out, depth):
    """Pass on up to `depth` items; False when the sentinel was met."""
    if depth == 0:
        return True
    item = q.get()
    if item is None:
        return False
    out.put(item)
    return pass_on(q, out, depth - 1)


def consumer(q, out):
    while pass_on(q, out, DEPTH):
        pass


def producer(items, q):
    iterator = iter(items)
    while True:
        try:
            item = next(iterator)
        except StopIteration:
            break
        q.put(item)
    q.put(None)


class Slot:
    def __init__(self, queue):
        self.queue = queue

    def put(self, item):
        self.queue.put({"item": item})


def child(q, queue, collected):
    consumer(q, Slot(queue))
    queue.put({})
    collected.wait()


def run(items):
    q, queue, collected = Queue(maxsize=5), Queue(), Event()
    process = Process(target=child, args=(q, queue, collected))
    process.start()
    producer(items, q)
    results = []
    while slot := queue.get():
        results.append(slot["item"])
    collected.set()
    process.join()
    return results
