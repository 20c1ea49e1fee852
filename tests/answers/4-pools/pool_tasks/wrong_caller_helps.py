# mistake: the caller does every n-th task itself, as if it were one of the workers
# fails: own_processes
from multiprocessing import Pool


def attempt(func, args):
    try:
        return True, func(*args)
    except Exception as error:
        return False, error


def run_tasks(func, args_list, workers=4):
    if not args_list:
        return []
    outcomes = [None] * len(args_list)
    handles = {}
    with Pool(max(1, workers - 1)) as pool:
        for i, args in enumerate(args_list):
            if i % workers != workers - 1:
                handles[i] = pool.apply_async(attempt, (func, args))
        for i in range(workers - 1, len(args_list), workers):
            outcomes[i] = attempt(func, args_list[i])
        for i, handle in handles.items():
            outcomes[i] = handle.get()
    for fine, value in outcomes:
        if not fine:
            raise value
    return [value for fine, value in outcomes]
