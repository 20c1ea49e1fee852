# mistake: a pool of min(workers, len(items)) processes cannot be made when there is no item
# fails: few_items, any_iterable
from multiprocessing import Pool


def parallel_map(func, items, workers):
    items = list(items)
    with Pool(min(workers, len(items))) as pool:
        return pool.map(func, items)
