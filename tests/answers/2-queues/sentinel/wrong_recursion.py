# mistake: the consumer calls itself for the next item, until the interpreter refuses to go deeper
# fails: run_large
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    item = q.get()
    if item is None:
        return
    out.put(item)
    consumer(q, out)


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    found = [out.get() for _ in items]
    process.join()
    return found
