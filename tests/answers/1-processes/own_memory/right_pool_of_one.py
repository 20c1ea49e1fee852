# right: a pool with one worker
from multiprocessing import Pool


def map_in_child(func, items):
    with Pool(1) as pool:
        return pool.map(func, items)
