# mistake: an exception is raised as soon as it arrives; the child waits for the next item then, for ever
# fails: leaves_nothing_after_failure
from multiprocessing import Pipe, Process


def serve(func, conn, other):
    other.close()
    try:
        while True:
            item = conn.recv()
            try:
                conn.send((func(item), None))
            except Exception as error:
                conn.send((None, error))
    except EOFError:
        pass


def map_in_child(func, items):
    here, there = Pipe()
    process = Process(target=serve, args=(func, there, here), daemon=True)
    process.start()
    there.close()
    results = []
    for item in items:
        here.send(item)
        result, error = here.recv()
        if error is not None:
            raise error
        results.append(result)
    here.close()
    process.join()
    return results
