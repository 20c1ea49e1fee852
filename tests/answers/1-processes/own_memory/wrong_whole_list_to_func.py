# mistake: calls func once, with the list of all items
# fails: results_in_order
from multiprocessing import Pool


def map_in_child(func, items):
    with Pool(1) as pool:
        return pool.apply(func, (list(items),))
