# mistake: keeps one pool for each size in a module variable, for later calls
# fails: leaves_nothing
from multiprocessing import Pool

pools = {}


def parallel_map(func, items, workers):
    if workers not in pools:
        pools[workers] = Pool(workers)
    return pools[workers].map(func, items)
