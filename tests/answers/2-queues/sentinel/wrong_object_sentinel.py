# mistake: the sentinel is an object() of the module's, which is another object once it has been through a queue
# fails: producer_ends_with_sentinel
from multiprocessing import Process, Queue

SENTINEL = object()


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(SENTINEL)


def consumer(q, out):
    while True:
        item = q.get()
        if item is SENTINEL:
            break
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
