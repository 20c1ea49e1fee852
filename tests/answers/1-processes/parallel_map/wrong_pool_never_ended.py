# mistake: the pool is neither closed nor terminated nor joined
# fails: leaves_nothing_after_failure
from multiprocessing import Pool

POOLS = []


def parallel_map(func, items, workers):
    POOLS.append(Pool(workers))
    return POOLS[-1].map(func, items)
