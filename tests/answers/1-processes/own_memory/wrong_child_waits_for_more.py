# mistake: the child serves items for ever, as a daemon, and is never told to stop
# fails: leaves_nothing
from multiprocessing import Pipe, Process


def child(func, conn):
    while True:
        item = conn.recv()
        try:
            conn.send((func(item), None))
        except Exception as error:
            conn.send((None, error))


def map_in_child(func, items):
    here, there = Pipe()
    Process(target=child, args=(func, there), daemon=True).start()
    results = []
    for item in items:
        here.send(item)
        result, error = here.recv()
        if error is not None:
            raise error
        results.append(result)
    return results
