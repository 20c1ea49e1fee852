# mistake: chunksize as large as the list: one worker gets everything
# fails: workers_together
from multiprocessing import Pool


def parallel_map(func, items, workers):
    items = list(items)
    with Pool(workers) as pool:
        return pool.map(func, items, chunksize=len(items) or 1)
