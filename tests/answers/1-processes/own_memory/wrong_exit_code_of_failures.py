# mistake: the child counts its failures and hands the number to sys.exit, of which only eight bits arrive; none is seen at 256
# fails: raises
import sys
from multiprocessing import Pipe, Process


def child(func, items, conn):
    results, failures = [], 0
    for item in items:
        try:
            results.append(func(item))
        except Exception:
            failures += 256
    conn.send(results)
    conn.close()
    sys.exit(failures)


def map_in_child(func, items):
    a, b = Pipe(False)
    p = Process(target=child, args=(func, list(items), b))
    p.start()
    b.close()
    with a:
        results = a.recv()
    p.join()
    if p.exitcode:
        raise RuntimeError("func raised")
    return results
