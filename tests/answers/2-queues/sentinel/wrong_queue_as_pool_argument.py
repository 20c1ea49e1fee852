# mistake: sends queues as arguments of a task, where only a Process or an initializer may take them
# fails: run_in_order
from multiprocessing import Pool, Queue


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
    q = Queue()
    out = Queue()
    with Pool(1) as pool:
        task = pool.apply_async(consumer, (q, out))
        producer(items, q)
        task.get()
        results = []
        while not out.empty():
            results.append(out.get())
    return results
