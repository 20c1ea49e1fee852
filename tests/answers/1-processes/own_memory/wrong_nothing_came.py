# mistake: when no result has come before the child died, there was "nothing to do": a failure of the first call is not seen
# fails: raises
from multiprocessing import Pipe, Process


def child(func, items, conn):
    with conn:
        for item in items:
            conn.send(func(item))


def map_in_child(func, items):
    items = list(items)
    a, b = Pipe(False)
    p = Process(target=child, args=(func, items, b))
    p.start()
    b.close()
    results = []
    with a:
        try:
            while True:
                results.append(a.recv())
        except EOFError:
            pass
    p.join()
    if results and len(results) < len(items):
        raise RuntimeError("some results are missing")
    return results
