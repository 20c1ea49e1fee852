# mistake: a child whose call raises puts nothing more on the queue; the caller waits for ever
# fails: raises
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def child(func, items, q):
    for item in items:
        q.put(func(item))


def map_in_child(func, items):
    items = list(items)
    q = Queue()
    p = Process(target=child, args=(func, items, q))
    p.start()
    results = [q.get() for _ in items]
    p.join()
    return results
