# mistake: the parameters are in another order
# fails: results_in_order
from multiprocessing import Pool


def parallel_map(workers, func, items):
    with Pool(workers) as pool:
        return pool.map(func, items)
