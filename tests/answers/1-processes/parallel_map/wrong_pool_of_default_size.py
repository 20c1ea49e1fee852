# mistake: sizes the pool by the processors of the machine, at least four, and ignores `workers`
# fails: never_more
import os
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(max(4, os.cpu_count() or 1)) as pool:
        return pool.map(func, items, chunksize=1)
