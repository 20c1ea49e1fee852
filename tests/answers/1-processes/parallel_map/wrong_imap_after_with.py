# mistake: reads the lazy results of imap after the pool has been terminated by the with block
# fails: results_in_order
# told: The pool has no worker any more
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        results = pool.imap(func, items)
    return list(results)
