# mistake: a call that has failed is tried twice more before its exception is raised
# fails: failure_raised
from multiprocessing import Pool


def stubborn(func, item):
    for _ in range(2):
        try:
            return func(item)
        except Exception:
            pass
    return func(item)


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        return pool.starmap(stubborn, [(func, item) for item in items], 1)
