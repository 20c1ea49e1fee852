# mistake: the exception stands in the list of results
# fails: failure_raised
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, workers):
    with ProcessPoolExecutor(workers) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [future.exception() or future.result() for future in futures]
