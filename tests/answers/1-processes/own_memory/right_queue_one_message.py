# right: a Queue, one message with all results or the exception, taken before the join
from multiprocessing import Process, Queue


def child(func, items, q):
    try:
        q.put(("results", [func(item) for item in items]))
    except Exception as error:
        q.put(("error", error))


def map_in_child(func, items):
    q = Queue()
    p = Process(target=child, args=(func, list(items), q))
    p.start()
    kind, value = q.get()
    p.join()
    if kind == "error":
        raise value
    return value
