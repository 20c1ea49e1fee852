# mistake: run() in place of start(): the target runs in the caller
# fails: not_in_caller
from multiprocessing import Process, SimpleQueue
from threading import Thread


def child(func, items, q):
    try:
        q.put(([func(item) for item in items], None))
    except Exception as error:
        q.put((None, error))


def map_in_child(func, items):
    q = SimpleQueue()
    p = Process(target=child, args=(func, list(items), q))
    Thread(target=p.run).start()
    results, error = q.get()
    if error:
        raise error
    return results
