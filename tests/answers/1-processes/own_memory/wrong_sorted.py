# mistake: sorts the results in place of keeping their order
# fails: results_in_order
from multiprocessing import Pool


def map_in_child(func, items):
    with Pool(1) as pool:
        return sorted(pool.map(func, items))
