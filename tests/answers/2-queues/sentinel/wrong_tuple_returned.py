# mistake: run returns a tuple
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


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    found = tuple(out.get() for _ in items)
    process.join()
    return found
