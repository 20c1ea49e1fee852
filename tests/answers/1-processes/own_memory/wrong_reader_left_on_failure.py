# mistake: a daemonic thread goes on reading the queue when the child has failed
# fails: leaves_nothing_after_failure
import threading
from multiprocessing import Process, Queue


def child(func, items, q):
    for item in items:
        q.put(func(item))


def map_in_child(func, items):
    items = list(items)
    q, results = Queue(), []

    def read():
        for _ in items:
            results.append(q.get())

    reader = threading.Thread(target=read, daemon=True)
    p = Process(target=child, args=(func, items, q))
    p.start()
    reader.start()
    p.join()
    if p.exitcode != 0:
        raise RuntimeError("the child has failed")
    reader.join()
    return results
