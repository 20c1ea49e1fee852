# mistake: a process for each item, all started at once, `workers` ignored
# fails: never_more
from multiprocessing import Pipe, Process


def child(func, item, conn):
    try:
        conn.send((True, func(item)))
    except Exception as error:
        conn.send((False, error))


def parallel_map(func, items, workers):
    started = []
    for item in items:
        mine, theirs = Pipe()
        p = Process(target=child, args=(func, item, theirs))
        p.start()
        started.append((p, mine))
    outcomes = []
    for p, conn in started:
        outcomes.append(conn.recv())
        p.join()
    for ok, value in outcomes:
        if not ok:
            raise value
    return [value for _, value in outcomes]
