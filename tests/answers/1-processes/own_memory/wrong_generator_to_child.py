# mistake: hands the iterator to the child, which reads it there
# fails: any_iterable
from multiprocessing import Pipe, Process


def child(func, items, conn):
    try:
        conn.send(([func(item) for item in items], None))
    except Exception as error:
        conn.send((None, error))


def map_in_child(func, items):
    here, there = Pipe()
    p = Process(target=child, args=(func, items, there))
    p.start()
    results, error = here.recv()
    p.join()
    here.close()
    there.close()
    if error:
        raise error
    return results
