# mistake: the default is 2 workers, not 4
# fails: default_workers
from multiprocessing import Pool


def run_tasks(func, args_list, workers=2):
    pool = Pool(workers)
    tasks = [pool.apply_async(func, args) for args in args_list]
    pool.close()
    pool.join()
    return [task.get() for task in tasks]
