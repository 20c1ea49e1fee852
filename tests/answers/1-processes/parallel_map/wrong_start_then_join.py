# mistake: starts a process for an item and joins it before the next one is started
# fails: workers_together
from multiprocessing import Pipe, Process


def child(func, item, conn):
    try:
        conn.send((True, func(item)))
    except Exception as error:
        conn.send((False, error))


def parallel_map(func, items, workers):
    results = []
    for item in items:
        mine, theirs = Pipe()
        p = Process(target=child, args=(func, item, theirs))
        p.start()
        ok, value = mine.recv()
        p.join()
        if not ok:
            raise value
        results.append(value)
    return results
