# mistake: takes a result of None for "nothing there" and leaves it out
# fails: results_in_order
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        return [result for result in pool.map(func, items) if result is not None]
