# mistake: puts into a queue with one place before the consumer is started
# fails: run_in_order
# told: to put an item: the queue is full, and nobody takes from it
from multiprocessing import Process, Queue


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
    q = Queue(maxsize=1)
    out = Queue()
    process = Process(target=consume, args=(q, out))
    producer(items, q)
    process.start()
    results = []
    while (item := out.get()) is not None:
        results.append(item)
    process.join()
    return results
