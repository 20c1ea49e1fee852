# mistake: a process of its own for each item
# fails: one_process
from multiprocessing import Pipe, Process


def child(func, item, conn):
    try:
        conn.send((func(item), None))
    except Exception as error:
        conn.send((None, error))


def map_in_child(func, items):
    results = []
    for item in items:
        here, there = Pipe()
        p = Process(target=child, args=(func, item, there))
        p.start()
        result, error = here.recv()
        p.join()
        here.close()
        there.close()
        if error:
            raise error
        results.append(result)
    return results
