# mistake: returns the manager's list proxy, not a list
# fails: results_in_order
from multiprocessing import Manager, Process


def child(func, items, results):
    for item in items:
        results.append(func(item))


def map_in_child(func, items):
    results = Manager().list()
    p = Process(target=child, args=(func, list(items), results))
    p.start()
    p.join()
    if p.exitcode:
        raise RuntimeError("failed")
    return results
