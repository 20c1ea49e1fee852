# mistake: takes the caller, which only waits, for one of the workers
# fails: workers_together
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(max(1, workers - 1)) as pool:
        return pool.map(func, items)
