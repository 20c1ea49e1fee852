# mistake: hands a nested function to the pool; it cannot be pickled
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    def attempt(args):
        try:
            return True, func(*args)
        except Exception as error:
            return False, error

    pool = Pool(workers)
    try:
        tasks = [pool.apply_async(attempt, (args,)) for args in args_list]
    finally:
        pool.close()
        pool.join()
    outcomes = [task.get() for task in tasks]
    for fine, value in outcomes:
        if not fine:
            raise value
    return [value for fine, value in outcomes]
