# mistake: the exception travels through a pipe in a module variable, which only a forked child has
# fails: start_methods
from multiprocessing import Pipe, Process

trouble = None


def child(func, items, conn):
    results = []
    for item in items:
        try:
            results.append(func(item))
        except Exception as error:
            trouble.send(error)
            conn.send(None)
            return
    conn.send(results)


def map_in_child(func, items):
    global trouble
    bad, trouble = Pipe(duplex=False)
    here, there = Pipe(duplex=False)
    process = Process(target=child, args=(func, list(items), there))
    process.start()
    results = here.recv()
    process.join()
    with bad, trouble, here, there:
        if results is None:
            raise bad.recv()
    return results
