# mistake: the consumer closes its side with "finally: out.put(None)", a sentinel of its own for run
# fails: consumer_stops
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    try:
        while (item := q.get()) is not None:
            out.put(item)
    finally:
        out.put(None)


def run(items):
    q, out = Queue(), Queue()
    child = Process(target=consumer, args=(q, out))
    child.start()
    producer(items, q)
    results = []
    while (item := out.get()) is not None:
        results.append(item)
    child.join()
    return results
