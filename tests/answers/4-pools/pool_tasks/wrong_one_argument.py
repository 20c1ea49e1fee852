# mistake: func(args) in place of func(*args)
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    tasks = [pool.apply_async(func, (args,)) for args in args_list]
    pool.close()
    pool.join()
    return [task.get() for task in tasks]
