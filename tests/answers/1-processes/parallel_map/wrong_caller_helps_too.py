# mistake: the caller works as well, beside `workers` children
# fails: never_more
from multiprocessing import Pool


def parallel_map(func, items, workers):
    items = list(items)
    if not items:
        return []
    with Pool(workers) as pool:
        pending = pool.map_async(func, items[1:], chunksize=1)
        first = func(items[0])
        return [first, *pending.get()]
