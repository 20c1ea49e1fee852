# mistake: only prints the exceptions (error_callback=print) and returns the results of the tasks that worked
# fails: first_failure_raised
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        tasks = [pool.apply_async(func, args, error_callback=print) for args in args_list]
        pool.close()
        pool.join()
    return [task.get() for task in tasks if task.successful()]
