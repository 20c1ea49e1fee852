# mistake: the pool is never closed, joined or terminated
# fails: leaves_nothing_after_failure
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    tasks = [pool.apply_async(func, args) for args in args_list]
    for task in tasks:
        task.wait()
    return [task.get() for task in tasks]
