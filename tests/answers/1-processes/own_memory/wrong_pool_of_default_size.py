# mistake: a pool as large as the machine, two processes at the least
# fails: one_process
import os
from multiprocessing import Pool


def map_in_child(func, items):
    with Pool(max(2, os.cpu_count() or 1)) as pool:
        return pool.map(func, items, chunksize=1)
