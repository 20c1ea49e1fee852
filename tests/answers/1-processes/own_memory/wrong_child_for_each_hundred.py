# mistake: a new child for every hundred items, "to keep the messages small"
# fails: one_process
from multiprocessing import Pipe, Process


def child(func, items, conn):
    try:
        conn.send(([func(item) for item in items], None))
    except Exception as error:
        conn.send((None, error))


def some(func, items):
    here, there = Pipe(duplex=False)
    process = Process(target=child, args=(func, items, there))
    process.start()
    there.close()
    results, error = here.recv()
    here.close()
    process.join()
    if error is not None:
        raise error
    return results


def map_in_child(func, items):
    items = list(items)
    results = []
    for start in range(0, len(items), 100):
        results += some(func, items[start : start + 100])
    return results
