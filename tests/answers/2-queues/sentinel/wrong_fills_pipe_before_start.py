# mistake: fills a SimpleQueue, which holds one pipe full, before anybody is there to empty it
# fails: run_large
# told: to put an item: the queue is full, and nobody takes from it
from multiprocessing import Process, Queue, SimpleQueue


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
    out = Queue()
    producer(items, q)
    process = Process(target=consume, args=(q, out))
    process.start()
    results = []
    while (item := out.get()) is not None:
        results.append(item)
    process.join()
    return results
