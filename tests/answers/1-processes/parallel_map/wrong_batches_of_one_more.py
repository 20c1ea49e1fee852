# mistake: a pool is asked for a batch of workers + 1 items in one process each: the pool is as large as the batch
# fails: never_more
from itertools import islice
from multiprocessing import Pool


def parallel_map(func, items, workers):
    it, results = iter(items), []
    while batch := list(islice(it, workers + 1)):
        with Pool(len(batch)) as pool:
            results += pool.map(func, batch, chunksize=1)
    return results
