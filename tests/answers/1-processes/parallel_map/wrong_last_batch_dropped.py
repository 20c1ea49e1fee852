# mistake: makes batches of `workers` items with zip, which drops the last one when it is not full
# fails: results_in_order
from multiprocessing import Pool


def parallel_map(func, items, workers):
    results = []
    with Pool(workers) as pool:
        for batch in zip(*[iter(items)] * workers):
            results += pool.map(func, batch, 1)
    return results
