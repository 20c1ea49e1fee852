# mistake: `!= None` asks the item in place of `is not None`
# fails: consumer_keeps_odd_equality
from multiprocessing import Process, Queue, SimpleQueue


class ListOut:
    def __init__(self):
        self.items = []

    def put(self, item):
        self.items.append(item)


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    item = q.get()
    while item != None:
        out.put(item)
        item = q.get()


def consume(q, answer):
    out = ListOut()
    consumer(q, out)
    answer.put(out.items)


def run(items):
    q = Queue()
    answer = SimpleQueue()
    process = Process(target=consume, args=(q, answer))
    process.start()
    producer(items, q)
    results = answer.get()
    process.join()
    return results
