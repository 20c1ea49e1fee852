# mistake: the child appends to its own copy of the parent's list
# fails: results_in_order
from multiprocessing import Process


def child(func, items, results):
    for item in items:
        results.append(func(item))


def map_in_child(func, items):
    results = []
    p = Process(target=child, args=(func, list(items), results))
    p.start()
    p.join()
    return results
