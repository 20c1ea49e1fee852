# mistake: starmap takes each item apart: func(*item)
# fails: results_in_order
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        return pool.starmap(func, items)
