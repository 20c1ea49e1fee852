# mistake: returns the lazy iterator of the executor, not a list
# fails: results_in_order
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, workers):
    with ProcessPoolExecutor(workers) as executor:
        return executor.map(func, items)
