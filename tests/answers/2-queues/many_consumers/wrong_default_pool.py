# mistake: a pool as large as the machine, whatever number is asked for
# fails: together
import os
from multiprocessing import Pool


def run(work, items, consumers):
    with Pool(min(2, os.cpu_count() or 1)) as pool:
        results = pool.map(work, list(items), chunksize=1)
        pool.close()
        pool.join()
    return results
