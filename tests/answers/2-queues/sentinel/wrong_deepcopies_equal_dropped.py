# mistake: run removes what comes twice in a row, as if a repeated item were a mistake of the queue's
# fails: run_odd_items
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            return
        out.put(item)


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    child = Process(target=consumer, args=(q, out))
    child.start()
    producer(items, q)
    results = [out.get() for _ in items]
    child.join()
    return [item for place, item in enumerate(results) if place == 0 or results[place - 1] != item]
