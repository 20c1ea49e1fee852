# mistake: nobody joins the child
# fails: leaves_nothing
from multiprocessing import Process, SimpleQueue


def child(func, items, q):
    try:
        q.put(([func(item) for item in items], None))
    except Exception as error:
        q.put((None, error))


def map_in_child(func, items):
    q = SimpleQueue()
    Process(target=child, args=(func, list(items), q)).start()
    results, error = q.get()
    if error is not None:
        raise error
    return results
