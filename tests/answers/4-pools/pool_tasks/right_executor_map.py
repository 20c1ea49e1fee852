# right: Executor.map of a wrapper that never raises, so that nothing is cancelled
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat


def safely(func, args):
    try:
        return True, func(*args)
    except Exception as error:
        return False, error


def run_tasks(func, args_list, workers=4):
    with ProcessPoolExecutor(workers) as executor:
        outcomes = list(executor.map(safely, repeat(func), args_list))
    for fine, what in outcomes:
        if not fine:
            raise what
    return [what for _, what in outcomes]
