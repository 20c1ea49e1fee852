# mistake: the manager is kept in a module variable: its process is left
# fails: leaves_nothing
from multiprocessing import Manager, Process

manager = None


def child(func, items, results):
    for item in items:
        results.append(func(item))


def map_in_child(func, items):
    global manager
    manager = manager or Manager()
    results = manager.list()
    p = Process(target=child, args=(func, list(items), results))
    p.start()
    p.join()
    if p.exitcode:
        raise RuntimeError("failed")
    return list(results)
