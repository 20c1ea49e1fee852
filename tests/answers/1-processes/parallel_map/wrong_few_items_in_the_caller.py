# mistake: not more items than workers are "not worth a pool" and done by the caller, one after another
# fails: workers_together
from multiprocessing import Pool


def parallel_map(func, items, workers):
    items = list(items)
    if len(items) <= workers:
        return [func(item) for item in items]
    with Pool(workers) as pool:
        return pool.map(func, items)
