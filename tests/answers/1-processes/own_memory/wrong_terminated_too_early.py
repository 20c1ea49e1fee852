# mistake: terminates the child before it has done anything
# fails: results_in_order
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def child(func, items, q):
    q.put([func(item) for item in items])


def map_in_child(func, items):
    q = Queue()
    p = Process(target=child, args=(func, list(items), q))
    p.start()
    p.terminate()
    p.join()
    return q.get()
