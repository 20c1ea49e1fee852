# mistake: a failed call gives None
# fails: raises
from multiprocessing import Pool


def safe(func, item):
    try:
        return func(item)
    except Exception:
        return None


def map_in_child(func, items):
    with Pool(1) as pool:
        return pool.starmap(safe, [(func, item) for item in items])
