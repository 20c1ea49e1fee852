# right: the child works from the last item to the first, and sends each result with its place
from multiprocessing import Pipe, Process


def _work(func, items, sending):
    with sending:
        for place in reversed(range(len(items))):
            try:
                outcome = (place, func(items[place]), None)
            except Exception as error:
                outcome = (place, None, error)
            sending.send(outcome)


def map_in_child(func, items):
    items = list(items)
    receiving, sending = Pipe(duplex=False)
    child = Process(target=_work, args=(func, items, sending))
    child.start()
    sending.close()
    results, errors = [None] * len(items), []
    with receiving:
        while True:
            try:
                place, result, error = receiving.recv()
            except EOFError:
                break
            results[place] = result
            if error is not None:
                errors.append(error)
    child.join()
    child.close()
    if errors:
        raise errors[-1]
    return results
