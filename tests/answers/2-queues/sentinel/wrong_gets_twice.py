# mistake: `while q.get() is not None: out.put(q.get())` looks at one item and passes on the next
# fails: consumer_passes_on
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while q.get() is not None:
        out.put(q.get())


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
    while True:
        item = out.get()
        if item is None:
            break
        results.append(item)
    process.join()
    return results
