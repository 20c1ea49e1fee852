# mistake: takes any item without attributes of its own for the sentinel: isinstance(item, (type(None), bool))
# fails: consumer_keeps_falsy
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if isinstance(item, (type(None), bool)):
            break
        out.put(item)


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    child = Process(target=consumer, args=(q, out))
    child.start()
    producer(items, q)
    results = [out.get() for _ in items]
    child.join()
    return results
