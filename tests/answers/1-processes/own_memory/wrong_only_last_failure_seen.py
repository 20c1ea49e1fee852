# mistake: a flag says whether the last call failed, so that an earlier failure is forgotten
# fails: raises
from multiprocessing import Pipe, Process


def child(func, items, conn):
    results = []
    failed = False
    for item in items:
        try:
            results.append(func(item))
            failed = False
        except Exception:
            failed = True
    conn.send((results, failed))


def map_in_child(func, items):
    here, there = Pipe()
    p = Process(target=child, args=(func, list(items), there))
    p.start()
    results, failed = here.recv()
    p.join()
    here.close()
    there.close()
    if failed:
        raise RuntimeError("func has raised in the child")
    return results
