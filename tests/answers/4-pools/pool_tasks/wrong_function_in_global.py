# mistake: the function reaches the workers through a module variable, which only a forked worker has
# fails: start_methods
from multiprocessing import Pool

_func = None


def attempt(args):
    try:
        return True, _func(*args)
    except Exception as error:
        return False, error


def run_tasks(func, args_list, workers=4):
    global _func
    _func = func
    with Pool(workers) as pool:
        outcomes = pool.map(attempt, args_list, chunksize=1)
    for fine, value in outcomes:
        if not fine:
            raise value
    return [value for fine, value in outcomes]
