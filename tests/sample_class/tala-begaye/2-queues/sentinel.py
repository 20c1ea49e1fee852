from multiprocessing import Process, Queue


def producer(items, q):
    for item in items
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        out.put(item)


def run(items):
    return items
