# mistake: takes the results as they come and sorts them, where they can be compared
# fails: results_in_order
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        results = list(pool.imap_unordered(func, items))
        pool.close()
        pool.join()
    try:
        return sorted(results)
    except TypeError:
        return results
