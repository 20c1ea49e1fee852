# mistake: sends the exception's type and text and makes a new one: its arguments are lost
# fails: failure_raised
from functools import partial
from multiprocessing import Pool


def safe(func, item):
    try:
        return func(item), None, None
    except Exception as error:
        return None, type(error), str(error)


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        outcomes = pool.map(partial(safe, func), items)
    for _, kind, text in outcomes:
        if kind is not None:
            raise kind(text)
    return [outcome[0] for outcome in outcomes]
