# mistake: an item whose call has failed is tried once more
# fails: raises
from multiprocessing import Pool


def twice(func, item):
    try:
        return func(item)
    except Exception:
        return func(item)


def map_in_child(func, items):
    with Pool(1) as pool:
        return pool.starmap(twice, [(func, item) for item in items])
