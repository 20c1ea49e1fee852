# mistake: gives the child ten milliseconds, and ends it then
# fails: results_in_order
from multiprocessing import Pipe, Process


def child(func, items, conn):
    try:
        conn.send((0, [func(item) for item in items]))
    except Exception as error:
        conn.send((1, error))
    conn.close()


def map_in_child(func, items):
    here, there = Pipe(duplex=False)
    p = Process(target=child, args=(func, list(items), there))
    p.start()
    there.close()
    p.join(0.01)
    p.kill()
    p.join()
    failed, value = here.recv()
    here.close()
    if failed:
        raise value
    return value
