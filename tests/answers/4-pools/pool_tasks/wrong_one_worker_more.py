# mistake: one process more than asked for
# fails: never_more
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers + 1)
    tasks = [pool.apply_async(func, args) for args in args_list]
    pool.close()
    pool.join()
    return [task.get() for task in tasks]
