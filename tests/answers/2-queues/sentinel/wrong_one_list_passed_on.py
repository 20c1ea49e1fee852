# mistake: the consumer puts all items on out as one list
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
            break
        taken.append(item)
    out.put(taken)


def run(items):
    q = Queue()
    out = Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    results = out.get()
    process.join()
    return results
