# mistake: yields the results one by one: the call returns a generator, and nothing has been done
# fails: results_in_order
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, workers):
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(func, items)
