# mistake: joins the child before the pipe is read
# fails: large
# told: to send: the pipe is full, and nobody reads it
from multiprocessing import Pipe, Process


def child(func, items, conn):
    try:
        for item in items:
            conn.send((func(item), None))
    except Exception as error:
        conn.send((None, error))
    conn.close()


def map_in_child(func, items):
    items = list(items)
    here, there = Pipe(duplex=False)
    p = Process(target=child, args=(func, items, there))
    p.start()
    there.close()
    p.join()
    results = []
    for _ in items:
        result, error = here.recv()
        if error:
            here.close()
            raise error
        results.append(result)
    here.close()
    return results
