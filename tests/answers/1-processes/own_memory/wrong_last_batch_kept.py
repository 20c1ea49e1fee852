# mistake: four results for a message, and what is left over at the end is forgotten
# fails: results_in_order
from multiprocessing import Pipe, Process


def child(func, items, conn):
    with conn:
        batch = []
        for item in items:
            batch.append(func(item))
            if len(batch) == 4:
                conn.send(batch)
                batch = []


def map_in_child(func, items):
    a, b = Pipe(False)
    p = Process(target=child, args=(func, list(items), b))
    p.start()
    b.close()
    results = []
    with a:
        try:
            while True:
                results.extend(a.recv())
        except EOFError:
            pass
    p.join()
    if p.exitcode:
        raise RuntimeError
    return results
