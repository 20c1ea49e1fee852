# right: the caller reads and puts all items before the child is started, as a buffered queue allows
from multiprocessing import Process, Queue


def producer(items, q):
    items = list(items)
    while items:
        q.put(items.pop(0))
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        else:
            out.put(item)


class Counting:
    def __init__(self, out):
        self.out = out
        self.count = 0

    def put(self, item):
        self.count += 1
        self.out.put(item)


def work(q, out, total):
    counting = Counting(out)
    consumer(q, counting)
    total.put(counting.count)


def run(items):
    q, out, total = Queue(), Queue(), Queue()
    producer(items, q)
    process = Process(target=work, args=(q, out, total))
    process.start()
    results = [out.get() for _ in range(total.get())]
    process.join()
    return results
