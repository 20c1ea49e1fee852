# mistake: futures in the order in which they are done
# fails: results_in_order
from concurrent.futures import ProcessPoolExecutor, as_completed


def parallel_map(func, items, workers):
    with ProcessPoolExecutor(workers) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [future.result() for future in as_completed(futures)]
