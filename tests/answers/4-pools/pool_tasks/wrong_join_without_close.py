# mistake: joins a pool that has not been closed, which raises ValueError
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    tasks = [pool.apply_async(func, args) for args in args_list]
    results = [task.get() for task in tasks]
    pool.join()
    return results
