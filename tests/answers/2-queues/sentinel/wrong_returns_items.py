# mistake: the consumer returns a list of the items and ignores out
# fails: consumer_passes_on
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    taken = []
    while True:
        item = q.get()
        if item is None:
            return taken
        taken.append(item)


def consume(q, out):
    out.put(consumer(q, out))


def run(items):
    q = Queue()
    out = Queue()
    process = Process(target=consume, args=(q, out))
    process.start()
    producer(items, q)
    results = out.get()
    process.join()
    return results
