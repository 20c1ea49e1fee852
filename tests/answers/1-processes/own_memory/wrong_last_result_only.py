# mistake: a Value-like box in a manager that holds the last result only
# fails: results_in_order
from multiprocessing import Manager, Process


def child(func, items, box):
    for item in items:
        box["result"] = [func(item)]


def map_in_child(func, items):
    with Manager() as manager:
        box = manager.dict(result=[])
        p = Process(target=child, args=(func, list(items), box))
        p.start()
        p.join()
        if p.exitcode:
            raise RuntimeError("failed")
        return box["result"]
