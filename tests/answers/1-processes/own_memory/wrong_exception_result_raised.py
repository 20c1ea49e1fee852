# mistake: takes a result that is an exception object for a failure
# fails: odd_values
from multiprocessing import Pipe, Process


def child(func, items, conn):
    for item in items:
        try:
            conn.send(func(item))
        except Exception as error:
            conn.send(error)


def map_in_child(func, items):
    items = list(items)
    here, there = Pipe()
    p = Process(target=child, args=(func, items, there))
    p.start()
    results = [here.recv() for _ in items]
    p.join()
    here.close()
    there.close()
    for result in results:
        if isinstance(result, Exception):
            raise result
    return results
