# mistake: terminates the pool in place of closing it, before the results are there
# fails: results_in_order
# told: for a result from a pool
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    tasks = [pool.apply_async(func, args) for args in args_list]
    pool.terminate()
    pool.join()
    return [task.get() for task in tasks]
