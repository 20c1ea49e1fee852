# mistake: one process more than asked for
# fails: never_more
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, workers):
    with ProcessPoolExecutor(workers + 1) as executor:
        return list(executor.map(func, items))
