# mistake: a spawned process gets queues of the default context, which do not suit it when that one is fork
# fails: run_in_order
from multiprocessing import Queue, get_context


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
    process = get_context("spawn").Process(target=consume, args=(q, out))
    process.start()
    producer(items, q)
    results = []
    while (item := out.get()) is not None:
        results.append(item)
    process.join()
    return results
