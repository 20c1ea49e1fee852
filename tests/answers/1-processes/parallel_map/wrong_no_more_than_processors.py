# mistake: no more processes than the machine has processors, "more would not be faster"
# fails: workers_together
import os
from multiprocessing import Pool


def parallel_map(func, items, workers):
    items = list(items)
    with Pool(max(1, min(workers, os.cpu_count() or 1))) as pool:
        return pool.map(func, items, chunksize=1)
