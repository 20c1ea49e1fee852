# mistake: leaves out items that occurred before ("the result is known"), so that func is called too seldom
# fails: results_in_order
import pickle
from multiprocessing import Pool


def parallel_map(func, items, workers):
    keys, distinct = [], {}
    for item in items:
        keys.append(pickle.dumps(item))
        distinct.setdefault(keys[-1], item)
    with Pool(workers) as pool:
        results = dict(zip(distinct, pool.map(func, distinct.values())))
    return [results[key] for key in keys]
