# mistake: imap_unordered: the results come as they are ready
# fails: results_in_order
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        return list(pool.imap_unordered(func, items))
