# mistake: ends the child with os._exit, before the feeder thread of its queue has written anything
# fails: results_in_order
# told: for an item, and nobody will put one
import os
from multiprocessing import Process, Queue


def child(func, items, q):
    q.put([func(item) for item in items])
    os._exit(0)


def map_in_child(func, items):
    q = Queue()
    p = Process(target=child, args=(func, list(items), q))
    p.start()
    p.join()
    return q.get()
