# right: the items are dealt out from the last to the first, and the results turned round
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        backwards = pool.map(func, list(items)[::-1], chunksize=1)
        pool.close()
        pool.join()
    return backwards[::-1]
