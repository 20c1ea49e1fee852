# mistake: iter(recv, "END") compares each result by ==: one that is equal to everything is taken for the end
# fails: odd_values
from multiprocessing import Pipe, Process


def child(func, items, conn):
    with conn:
        for item in items:
            conn.send(func(item))
        conn.send("the end of the results")


def map_in_child(func, items):
    a, b = Pipe(False)
    p = Process(target=child, args=(func, list(items), b))
    p.start()
    b.close()
    try:
        with a:
            return list(iter(a.recv, "the end of the results"))
    finally:
        p.join()
