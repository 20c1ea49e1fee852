# mistake: the child takes the list apart recursively: no more items than the stack has room for
# fails: large
from multiprocessing import Pipe, Process


def each(func, items):
    if not items:
        return []
    return [func(items[0])] + each(func, items[1:])


def child(func, items, conn):
    with conn:
        conn.send(each(func, items))


def map_in_child(func, items):
    a, b = Pipe(False)
    p = Process(target=child, args=(func, list(items), b))
    p.start()
    b.close()
    try:
        with a:
            return a.recv()
    finally:
        p.join()
