# mistake: returns the exception in the list, in place of raising it
# fails: first_failure_raised
from multiprocessing import Pool


def attempt(func, args):
    try:
        return func(*args)
    except Exception as error:
        return error


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        return pool.starmap(attempt, [(func, args) for args in args_list], chunksize=1)
