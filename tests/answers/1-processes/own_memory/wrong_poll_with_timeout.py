# mistake: gives the child 0.8 seconds to answer, and raises then
# fails: results_in_order
from multiprocessing import Pipe, Process


def child(func, items, conn):
    try:
        conn.send(([func(item) for item in items], None))
    except Exception as error:
        conn.send((None, error))


def map_in_child(func, items):
    here, there = Pipe(duplex=False)
    process = Process(target=child, args=(func, list(items), there))
    process.start()
    try:
        if not here.poll(0.8):
            raise RuntimeError("no answer")
        results, error = here.recv()
    finally:
        process.kill()
        process.join()
        here.close()
        there.close()
    if error is not None:
        raise error
    return results
