# mistake: returns a tuple
# fails: results_in_order
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        return tuple(pool.map(func, items))
