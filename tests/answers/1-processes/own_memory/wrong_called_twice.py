# mistake: calls func twice for each item: once to try it, once for the result
# fails: results_in_order
from multiprocessing import Pool


def careful(func, item):
    try:
        func(item)
    except Exception as error:
        raise RuntimeError("func does not work") from error
    return func(item)


def map_in_child(func, items):
    with Pool(1) as pool:
        return pool.starmap(careful, [(func, item) for item in items])
