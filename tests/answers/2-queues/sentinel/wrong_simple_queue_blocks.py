# mistake: puts everything on a SimpleQueue before it takes a result: both pipes are full some day
# fails: run_large
# told: to put an item: the queue is full, and nobody takes from it
from multiprocessing import Process, SimpleQueue


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


def consume(q, out):
    consumer(q, out)
    out.put(None)


def run(items):
    q = SimpleQueue()
    out = SimpleQueue()
    process = Process(target=consume, args=(q, out))
    process.start()
    producer(items, q)
    results = []
    while (item := out.get()) is not None:
        results.append(item)
    process.join()
    return results
