# mistake: the permit is given back when the process has been started, not when it has ended
# fails: never_more
import threading
from multiprocessing import Pipe, Process


def child(func, item, conn):
    try:
        conn.send((True, func(item)))
    except Exception as error:
        conn.send((False, error))
    conn.close()


def parallel_map(func, items, workers):
    permits = threading.Semaphore(workers)
    started = []
    for item in items:
        with permits:
            mine, theirs = Pipe(duplex=False)
            p = Process(target=child, args=(func, item, theirs))
            p.start()
            theirs.close()
            started.append((p, mine))
    outcomes = []
    for p, conn in started:
        outcomes.append(conn.recv())
        conn.close()
        p.join()
    results = []
    for ok, value in outcomes:
        if not ok:
            raise value
        results.append(value)
    return results
