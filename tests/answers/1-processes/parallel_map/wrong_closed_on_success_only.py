# mistake: an exception leaves the function before close and join are reached
# fails: leaves_nothing_after_failure
from multiprocessing import Pool


def parallel_map(func, items, workers):
    pool = Pool(workers)
    results = pool.map(func, items)
    pool.close()
    pool.join()
    return results
