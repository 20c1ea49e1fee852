# mistake: joins the child before its queue is drained
# fails: large
# told: what it has put on a queue does not fit into the queue's pipe
from multiprocessing import Process, Queue


def child(func, items, q):
    try:
        q.put(([func(item) for item in items], None))
    except Exception as error:
        q.put((None, error))


def map_in_child(func, items):
    q = Queue()
    p = Process(target=child, args=(func, list(items), q))
    p.start()
    p.join()
    results, error = q.get()
    if error:
        raise error
    return results
