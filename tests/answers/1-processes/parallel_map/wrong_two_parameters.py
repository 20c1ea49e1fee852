# mistake: the parameter `workers` is missing
# fails: loads
from multiprocessing import Pool


def parallel_map(func, items):
    with Pool() as pool:
        return pool.map(func, items)
