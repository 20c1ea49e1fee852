# mistake: gathers in a set: what has no hash raises TypeError, order and repeats are lost
# fails: run_in_order
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
    results = set()
    while (item := out.get()) is not None:
        results.add(item)
    process.join()
    return list(results)
