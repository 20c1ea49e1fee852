# mistake: the results come back in falling order, where they have one
# fails: results_in_order
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        results = pool.map(func, list(items), chunksize=1)
    try:
        return sorted(results, reverse=True)
    except TypeError:
        return results
