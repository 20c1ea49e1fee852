# mistake: the results are brought in order by sorting them, where they can be compared
# fails: results_in_order
from multiprocessing import Process, SimpleQueue


def _work(func, items, q):
    try:
        for item in items:
            q.put((True, func(item)))
    except Exception as error:
        q.put((False, error))


def map_in_child(func, items):
    items = list(items)
    q = SimpleQueue()
    child = Process(target=_work, args=(func, items, q))
    child.start()
    results = []
    try:
        for _ in items:
            good, value = q.get()
            if not good:
                raise value
            results.append(value)
    finally:
        child.join()
        q.close()
    try:
        return sorted(results)
    except TypeError:
        return results
