# mistake: maps a lambda, which cannot be pickled
# fails: results_in_order
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        return pool.map(lambda item: func(item), items)
