# mistake: counts the caller as one of the workers, the pool has one process too few
# fails: workers_together
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(max(1, workers - 1))
    tasks = [pool.apply_async(func, args) for args in args_list]
    pool.close()
    pool.join()
    return [task.get() for task in tasks]
