# right: Pool.map in chunks of n // workers items, rounded down: never fewer chunks than workers
from multiprocessing import Pool


def parallel_map(func, items, workers):
    items = list(items)
    pool = Pool(workers)
    try:
        return pool.map(func, items, chunksize=max(1, len(items) // workers))
    finally:
        pool.terminate()
        pool.join()
