# mistake: a single item is done by the caller, "not worth a process"
# fails: not_in_caller
from multiprocessing import Pool


def map_in_child(func, items):
    items = list(items)
    if len(items) == 1:
        return [func(items[0])]
    with Pool(1) as pool:
        return pool.map(func, items)
