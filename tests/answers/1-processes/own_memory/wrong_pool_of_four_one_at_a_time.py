# mistake: one call after another, but each by another worker of a pool of four
# fails: one_process
from multiprocessing import Pool


def map_in_child(func, items):
    with Pool(4) as pool:
        return [pool.apply(func, (item,)) for item in items]
