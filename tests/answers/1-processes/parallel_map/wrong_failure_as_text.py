# mistake: only the text of the exception comes back, and a RuntimeError is made of it
# fails: failure_raised
from functools import partial
from multiprocessing import Pool


def safe(func, item):
    try:
        return True, func(item)
    except Exception as error:
        return False, str(error)


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        outcomes = pool.map(partial(safe, func), items)
    for ok, value in outcomes:
        if not ok:
            raise RuntimeError(value)
    return [value for _, value in outcomes]
