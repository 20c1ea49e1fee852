from multiprocessing import Pool


def attempt(func, args):
    try:
        return True, func(*args)
    except Exception as error:
        return False, error


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        outcomes = pool.starmap(attempt, [(func, args) for args in args_list])
    for fine, value in outcomes:
        if not fine:
            raise value
    return [value for fine, value in outcomes]
