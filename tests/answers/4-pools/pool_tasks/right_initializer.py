# right: the function is sent once to every worker by the pool's initializer
from multiprocessing import Pool

_func = None


def _remember(func):
    global _func
    _func = func


def _run(args):
    try:
        return [_func(*args)]
    except Exception as error:
        return error


def run_tasks(func, args_list, workers=4):
    with Pool(workers, initializer=_remember, initargs=(func,)) as pool:
        outcomes = pool.map(_run, args_list, chunksize=1)
    for outcome in outcomes:
        if not isinstance(outcome, list):
            raise outcome
    return [outcome[0] for outcome in outcomes]
