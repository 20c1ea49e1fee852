# mistake: when the child dies, what has come so far is returned as if it were all
# fails: raises
from multiprocessing import Pipe, Process


def child(func, items, conn):
    for item in items:
        conn.send(func(item))


def map_in_child(func, items):
    here, there = Pipe(duplex=False)
    p = Process(target=child, args=(func, list(items), there))
    p.start()
    there.close()
    results = []
    try:
        while True:
            results.append(here.recv())
    except EOFError:
        pass
    p.join()
    here.close()
    return results
