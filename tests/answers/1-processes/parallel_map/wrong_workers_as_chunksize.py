# mistake: chunksize=workers, as if it said how many chunks there are
# fails: workers_together
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        return pool.map(func, items, chunksize=workers)
