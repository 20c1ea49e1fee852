# mistake: gives the whole map one second, so that slow calls raise TimeoutError
# fails: results_in_order
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        return pool.map_async(func, items, 1).get(timeout=1)
