# mistake: keeps the last failure, and with its traceback the local variables: a pipe that is not closed on that path
# fails: leaves_nothing_after_failure
from multiprocessing import Pipe, Process

errors = []


def child(func, items, conn):
    try:
        conn.send((True, [func(item) for item in items]))
    except Exception as error:
        conn.send((False, error))


def map_in_child(func, items):
    here, there = Pipe()
    process = Process(target=child, args=(func, list(items), there))
    process.start()
    good, value = here.recv()
    process.join()
    if good:
        here.close()
        there.close()
        return value
    try:
        raise value
    except Exception as error:
        errors.append(error)
        raise
