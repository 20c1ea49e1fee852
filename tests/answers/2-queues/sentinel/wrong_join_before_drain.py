# mistake: joins the consumer before its results are drained
# fails: run_large
# told: what it has put on a queue does not fit into the queue's pipe
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
    q = Queue()
    out = Queue()
    process = Process(target=consume, args=(q, out))
    process.start()
    producer(items, q)
    process.join()
    results = []
    while True:
        item = out.get()
        if item is None:
            break
        results.append(item)
    return results
