# mistake: keeps the results by arguments: not every argument can be hashed, and equal ones share a result
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    by_args = {}
    with Pool(workers) as pool:
        for args in args_list:
            by_args[tuple(args)] = pool.apply_async(func, args)
        pool.close()
        pool.join()
    return [by_args[tuple(args)].get() for args in args_list]
