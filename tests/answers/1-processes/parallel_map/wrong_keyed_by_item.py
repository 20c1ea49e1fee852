# mistake: a dictionary from item to result: not every item can be hashed, and equal ones share a result
# fails: results_in_order
from multiprocessing import Pool


def parallel_map(func, items, workers):
    items = list(items)
    with Pool(workers) as pool:
        found = dict(zip(items, pool.map(func, items)))
    return [found[item] for item in items]
