# mistake: closes the pool and does not join it: after a failure its processes and threads are still there
# fails: leaves_nothing_after_failure
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    tasks = [pool.apply_async(func, args) for args in args_list]
    pool.close()
    for task in tasks:
        task.wait()
    return [task.get() for task in tasks]
