# mistake: the producer puts all items as one list
# fails: producer_ends_with_sentinel
from multiprocessing import Process, Queue


def producer(items, q):
    q.put(list(items))
    q.put(None)


def consumer(q, out):
    while True:
        batch = q.get()
        if batch is None:
            break
        for item in batch:
            out.put(item)


def consume(q, out):
    consumer(q, out)
    out.put(None)


def run(items):
    q = Queue()
    out = Queue()
    process = Process(target=consume, args=(q, out))
    process.start()
    producer(items, q)
    results = []
    while True:
        item = out.get()
        if item is None:
            break
        results.append(item)
    process.join()
    return results
