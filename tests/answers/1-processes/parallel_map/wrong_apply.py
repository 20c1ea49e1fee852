# mistake: apply in place of apply_async waits for each result
# fails: workers_together
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        return [pool.apply(func, (item,)) for item in items]
