# mistake: the item is passed on before it is looked at, so the sentinel is put on out too
# fails: consumer_stops
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        out.put(item)
        if item is None:
            break


def run(items):
    q = Queue()
    out = Queue()
    process = Process(target=consumer, args=(q, out))
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
