# right: nothing is worth a pool with one worker or less than two items; else map_async and its timeout-free get
from multiprocessing import Pool


def parallel_map(func, items, workers):
    items = tuple(items)
    if workers == 1 or len(items) < 2:
        return [func(item) for item in items]
    pool = Pool(min(workers, len(items)))
    try:
        return pool.map_async(func, items, chunksize=1).get()
    finally:
        pool.terminate()
        pool.join()
