# mistake: shares of n // workers + 1 items: one too large when it comes out even, so that the last worker has none
# fails: workers_together
from multiprocessing import Pool


def share(func, items):
    return [func(item) for item in items]


def parallel_map(func, items, workers):
    items = list(items)
    size = len(items) // workers + 1
    shares = [items[at : at + size] for at in range(0, len(items), size)]
    with Pool(workers) as pool:
        return sum(pool.starmap(share, [(func, one) for one in shares], chunksize=1), [])
