# right: the function reaches the only worker by the pool's initializer and lies in a global variable there
from multiprocessing import Pool

_func = None


def _remember(func):
    global _func
    _func = func


def _call(item):
    return _func(item)


def map_in_child(func, items):
    pool = Pool(1, _remember, (func,))
    try:
        results = []
        for result in pool.imap(_call, items):
            results.append(result)
        return results
    finally:
        pool.terminate()
        pool.join()
