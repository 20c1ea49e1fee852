# mistake: goes over the items twice: a generator has nothing left then
# fails: any_iterable
from multiprocessing import Pool


def map_in_child(func, items):
    if not any(True for _ in items):
        return []
    with Pool(1) as pool:
        return pool.map(func, items)
