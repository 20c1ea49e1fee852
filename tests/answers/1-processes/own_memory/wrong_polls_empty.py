# mistake: takes results as long as the queue is not empty, which may be before the first one has been put
# fails: results_in_order
from multiprocessing import Process, Queue


def child(func, items, q):
    for item in items:
        q.put(func(item))


def map_in_child(func, items):
    q = Queue()
    p = Process(target=child, args=(func, list(items), q))
    p.start()
    results = []
    while not q.empty():
        results.append(q.get())
    p.join()
    if p.exitcode:
        raise RuntimeError("failed")
    return results
