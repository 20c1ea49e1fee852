# mistake: takes the results off the end of the child's list: the last one first
# fails: results_in_order
from multiprocessing import Manager, Process


def child(func, items, results):
    for item in items:
        results.append(func(item))


def map_in_child(func, items):
    with Manager() as manager:
        results = manager.list()
        p = Process(target=child, args=(func, list(items), results))
        p.start()
        p.join()
        if p.exitcode:
            raise RuntimeError("failed")
        found = []
        while len(results):
            found.append(results.pop())
        return found
