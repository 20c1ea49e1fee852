# mistake: equal results are returned once: they are collected as the keys of a dict
# fails: results_in_order
from multiprocessing import Pool


def map_in_child(func, items):
    with Pool(1) as pool:
        results = pool.map(func, list(items))
    try:
        return list(dict.fromkeys(results))
    except TypeError:
        return results
