# mistake: `item in (None, ...)` tries == after `is`
# fails: consumer_keeps_odd_equality
from multiprocessing import Process, Queue

SENTINELS = (None,)


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(SENTINELS[0])


def consumer(q, out):
    while True:
        item = q.get()
        if item in SENTINELS:
            return
        out.put(item)


def consume(q, out):
    consumer(q, out)
    out.put(None)


def run(items):
    q, out = Queue(), Queue()
    process = Process(target=consume, args=(q, out))
    process.start()
    producer(items, q)
    results = []
    item = out.get()
    while item is not None:
        results.append(item)
        item = out.get()
    process.join()
    return results
