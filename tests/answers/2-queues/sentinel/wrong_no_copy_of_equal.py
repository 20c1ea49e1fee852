# mistake: "has this come already?" asked with `in`: an item that is equal to one before is left out
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
            break
        out.put(item)


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    q.close()
    found = []
    for _ in items:
        item = out.get()
        if item not in found:
            found.append(item)
    process.join()
    return found
