# mistake: a generator of the results ends quietly at a child that died: the list is just shorter
# fails: raises
from multiprocessing import Pipe, Process


def child(func, items, conn):
    for item in items:
        conn.send((item, func(item)))
    conn.close()


def results(conn):
    while True:
        try:
            _, value = conn.recv()
        except EOFError:
            return
        yield value


def map_in_child(func, items):
    a, b = Pipe(False)
    p = Process(target=child, args=(func, list(items), b))
    p.start()
    b.close()
    found = list(results(a))
    a.close()
    p.join()
    return found
