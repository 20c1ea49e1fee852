# mistake: a third parameter is needed
# fails: loads
from multiprocessing import Pool


def map_in_child(func, items, timeout):
    with Pool(1) as pool:
        return pool.map_async(func, items).get(timeout)
