# mistake: the shares of the workers are put together with zip, which stops at the shortest of them
# fails: results_in_order
from multiprocessing import Pool


def share(func, items):
    return [func(item) for item in items]


def parallel_map(func, items, workers):
    items = list(items)
    with Pool(workers) as pool:
        parts = pool.starmap(share, [(func, items[n::workers]) for n in range(workers)], chunksize=1)
    return [result for row in zip(*parts) for result in row]
