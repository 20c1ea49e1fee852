# mistake: refuses an empty input with a ValueError
# fails: any_iterable
from multiprocessing import Pool


def map_in_child(func, items):
    items = list(items)
    if not items:
        raise ValueError("items must not be empty")
    with Pool(processes=1) as pool:
        return pool.map(func, items)
