# mistake: the consumer itself puts a last None on out, to tell run that it has finished
# fails: consumer_stops
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
    out.put(None)


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
