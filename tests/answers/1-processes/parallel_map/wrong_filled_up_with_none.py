# mistake: fills the last batch up with None by zip_longest, and calls func for the filling as well
# fails: results_in_order
from itertools import zip_longest
from multiprocessing import Pool


def parallel_map(func, items, workers):
    items = list(items)
    results = []
    with Pool(workers) as pool:
        for batch in zip_longest(*[iter(items)] * workers):
            results += pool.map(func, batch, 1)
    return results[: len(items)]
