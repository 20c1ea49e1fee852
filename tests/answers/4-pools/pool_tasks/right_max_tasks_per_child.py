# right: every worker is replaced after one task
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(processes=workers, maxtasksperchild=1)
    try:
        handles = [pool.apply_async(func, args) for args in args_list]
        pool.close()
    finally:
        pool.join()
    return [handle.get() for handle in handles]
