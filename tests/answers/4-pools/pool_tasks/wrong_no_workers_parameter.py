# mistake: the parameter `workers` is missing
# fails: loads
from multiprocessing import Pool


def run_tasks(func, args_list):
    pool = Pool(4)
    tasks = [pool.apply_async(func, args) for args in args_list]
    pool.close()
    pool.join()
    return [task.get() for task in tasks]
