# mistake: func(*item)
# fails: results_in_order
from multiprocessing import Pool


def map_in_child(func, items):
    with Pool(1) as pool:
        return pool.starmap(func, items)
