# mistake: takes the exit code for what the target returned
# fails: results_in_order
from multiprocessing import Process


def child(func, items):
    return [func(item) for item in items]


def map_in_child(func, items):
    p = Process(target=child, args=(func, list(items)))
    p.start()
    p.join()
    return p.exitcode
