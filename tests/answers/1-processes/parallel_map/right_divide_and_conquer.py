# right: recursive: a child maps the first part with half of the workers, the caller maps the rest with the others
from multiprocessing import Pipe, Process


def _part(func, items, workers, pipe):
    try:
        pipe.send((_conquer(func, items, workers), None))
    except Exception as error:
        pipe.send((None, error))
    pipe.close()


def _conquer(func, items, workers):
    if workers == 1 or len(items) < 2:
        return [func(item) for item in items]
    left = workers // 2
    middle = len(items) * left // workers
    if middle == 0:
        middle = 1
    receiving, sending = Pipe(duplex=False)
    child = Process(target=_part, args=(func, items[:middle], left, sending))
    child.start()
    sending.close()
    error = mine = None
    try:
        mine = _conquer(func, items[middle:], workers - left)
    except Exception as caught:
        error = caught
    theirs, failed = receiving.recv()
    receiving.close()
    child.join()
    if failed or error:
        raise failed or error
    return theirs + mine


def parallel_map(func, items, workers):
    if workers == 1:
        # a single worker is still a process of its own
        receiving, sending = Pipe(duplex=False)
        child = Process(target=_part, args=(func, list(items), 1, sending))
        child.start()
        sending.close()
        results, error = receiving.recv()
        receiving.close()
        child.join()
        if error:
            raise error
        return results
    return _conquer(func, list(items), workers)
