# mistake: terminates the child when it has the results, and does not join it
# fails: leaves_nothing
from multiprocessing import Process, Queue


def child(func, items, q):
    for item in items:
        try:
            q.put((func(item), None))
        except Exception as error:
            q.put((None, error))


def map_in_child(func, items):
    items = list(items)
    q = Queue()
    p = Process(target=child, args=(func, items, q))
    p.start()
    outcomes = [q.get() for _ in items]
    p.terminate()
    for _, error in outcomes:
        if error is not None:
            raise error
    return [result for result, _ in outcomes]
