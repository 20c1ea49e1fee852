# mistake: raises the exception that the error callback was given first, whatever its place in the list
# fails: first_failure_raised
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    errors = []
    pool = Pool(workers)
    tasks = [pool.apply_async(func, args, error_callback=errors.append) for args in args_list]
    pool.close()
    pool.join()
    if errors:
        raise errors[0]
    return [task.get() for task in tasks]
