# right: a ThreadPool in the caller has two jobs: one produces, one collects; closed and joined
from multiprocessing import Process, Queue
from multiprocessing.pool import ThreadPool


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
    items = tuple(items)
    q, out = Queue(maxsize=2), Queue(maxsize=2)
    child = Process(target=consumer, args=[q, out])
    child.start()
    with ThreadPool(2) as threads:
        collecting = threads.apply_async(lambda: [out.get() for _ in items])
        producing = threads.apply_async(producer, (items, q))
        producing.get()
        results = collecting.get()
        threads.close()
        threads.join()
    child.join()
    return results
