# mistake: the function is called child_map
# fails: loads
from multiprocessing import Pool


def child_map(func, items):
    with Pool(1) as pool:
        return pool.map(func, items)
