# mistake: the exception is raised before the join
# fails: leaves_nothing_after_failure
from multiprocessing import Process, SimpleQueue


def child(func, items, q):
    try:
        q.put(([func(item) for item in items], None))
    except Exception as error:
        q.put((None, error))


def map_in_child(func, items):
    q = SimpleQueue()
    p = Process(target=child, args=(func, list(items), q))
    p.start()
    results, error = q.get()
    if error is not None:
        raise error
    p.join()
    return results
