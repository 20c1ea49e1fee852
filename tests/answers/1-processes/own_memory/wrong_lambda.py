# mistake: a lambda as the task of a pool cannot be pickled
# fails: results_in_order
from multiprocessing import Pool


def map_in_child(func, items):
    with Pool(1) as pool:
        return pool.map(lambda item: func(item), items)
