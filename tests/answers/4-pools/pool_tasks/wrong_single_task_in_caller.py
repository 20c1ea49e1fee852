# mistake: a single task is done by the caller, "a pool is not worth it"
# fails: own_processes
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    if len(args_list) == 1:
        return [func(*args_list[0])]
    pool = Pool(workers)
    tasks = [pool.apply_async(func, args) for args in args_list]
    pool.close()
    pool.join()
    return [task.get() for task in tasks]
