# mistake: equal results are returned once: they are collected as the keys of a dict
# fails: results_in_order
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        results = pool.map(func, list(items), chunksize=1)
    try:
        return list(dict.fromkeys(results))
    except TypeError:
        return results
