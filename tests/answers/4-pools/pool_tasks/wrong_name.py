# mistake: the function is called run_task
# fails: loads
from multiprocessing import Pool


def run_task(func, args_list, workers=4):
    pool = Pool(workers)
    tasks = [pool.apply_async(func, args) for args in args_list]
    pool.close()
    pool.join()
    return [task.get() for task in tasks]
