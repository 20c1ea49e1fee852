# mistake: an exception is swallowed, its place in the list is None
# fails: failure_raised
from functools import partial
from multiprocessing import Pool


def safe(func, item):
    try:
        return func(item)
    except Exception:
        return None


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        return pool.map(partial(safe, func), items)
