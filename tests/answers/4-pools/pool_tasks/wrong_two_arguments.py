# mistake: takes it for granted that every task has exactly two arguments
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    tasks = [pool.apply_async(func, (args[0], args[1])) for args in args_list]
    pool.close()
    pool.join()
    return [task.get() for task in tasks]
