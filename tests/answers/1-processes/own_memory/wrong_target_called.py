# mistake: target=child(...) calls it in the caller, and starts a process that does nothing
# fails: not_in_caller
from multiprocessing import Process


def child(func, items, results):
    for item in items:
        results.append(func(item))


def map_in_child(func, items):
    results = []
    p = Process(target=child(func, items, results))
    p.start()
    p.join()
    return results
