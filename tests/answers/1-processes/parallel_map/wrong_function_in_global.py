# mistake: the function reaches the workers through a module variable, which only a forked worker has
# fails: start_methods
from multiprocessing import Pool

current = None


def call(item):
    return current(item)


def parallel_map(func, items, workers):
    global current
    current = func
    with Pool(workers) as pool:
        return pool.map(call, items)
