# mistake: takes a result that is an exception object for a failure
# fails: results_in_order
from multiprocessing import Pool


def attempt(func, args):
    try:
        return func(*args)
    except Exception as error:
        return error


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        results = pool.starmap(attempt, [(func, args) for args in args_list], chunksize=1)
    for result in results:
        if isinstance(result, Exception):
            raise result
    return results
