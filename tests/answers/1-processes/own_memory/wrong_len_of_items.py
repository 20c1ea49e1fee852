# mistake: needs the length of items
# fails: any_iterable
from multiprocessing import Process, Queue


def child(func, items, q):
    for item in items:
        try:
            q.put((func(item), None))
        except Exception as error:
            q.put((None, error))


def map_in_child(func, items):
    q = Queue()
    p = Process(target=child, args=(func, items, q))
    p.start()
    outcomes = [q.get() for _ in range(len(items))]
    p.join()
    for _, error in outcomes:
        if error:
            raise error
    return [result for result, _ in outcomes]
