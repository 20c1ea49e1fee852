# mistake: asks a generator for its length
# fails: any_iterable
from multiprocessing import Pool


def parallel_map(func, items, workers):
    if len(items) == 0:
        return []
    with Pool(min(workers, len(items))) as pool:
        return pool.map(func, items)
