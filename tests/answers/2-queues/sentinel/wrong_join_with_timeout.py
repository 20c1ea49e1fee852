# mistake: joins for a second before the results are drained, and never again: a child with much to send is left
# fails: run_leaves_nothing
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
    process.join(timeout=1)
    return [out.get() for _ in items]
