# mistake: iter(q.get, object()) is no endless iterator: an item whose == is always True equals the object
# fails: consumer_keeps_odd_equality
from itertools import takewhile
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    for item in takewhile(lambda taken: taken is not None, iter(q.get, object())):
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
    while (item := out.get()) is not None:
        results.append(item)
    process.join()
    return results
