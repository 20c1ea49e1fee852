# mistake: results are put where items.index(item) says: of equal items only the first gets one
# fails: results_in_order
from multiprocessing import Pool


def both(func, item):
    return item, func(item)


def parallel_map(func, items, workers):
    items = list(items)
    results = [None] * len(items)
    with Pool(workers) as pool:
        for item, result in pool.starmap(both, [(func, item) for item in items], chunksize=1):
            results[items.index(item)] = result
    return results
