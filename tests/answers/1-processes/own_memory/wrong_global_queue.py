# mistake: the queue is a module variable; a spawned child makes one of its own and the caller waits for ever
# fails: start_methods
# told: for an item, and nobody will put one
from multiprocessing import Process, SimpleQueue

q = SimpleQueue()


def child(func, items):
    try:
        q.put(([func(item) for item in items], None))
    except Exception as error:
        q.put((None, error))


def map_in_child(func, items):
    p = Process(target=child, args=(func, list(items)))
    p.start()
    results, error = q.get()
    p.join()
    if error:
        raise error
    return results
