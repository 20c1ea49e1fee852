# mistake: returns None when there is no task
# fails: few_tasks
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    if not args_list:
        return
    with Pool(workers) as pool:
        handles = [pool.apply_async(func, args) for args in args_list]
        pool.close()
        pool.join()
    return [handle.get() for handle in handles]
