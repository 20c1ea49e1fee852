# mistake: keeps every pipe it ever made, open
# fails: leaves_nothing
from multiprocessing import Pipe, Process

pipes = []


def child(func, items, conn):
    try:
        conn.send(([func(item) for item in items], None))
    except Exception as error:
        conn.send((None, error))


def map_in_child(func, items):
    pipes.append(Pipe())
    here, there = pipes[-1]
    p = Process(target=child, args=(func, list(items), there))
    p.start()
    results, error = here.recv()
    p.join()
    if error:
        raise error
    return results
