# mistake: remembers results by their arguments, so that equal tasks run only once
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        handles = {}
        for args in args_list:
            if repr(args) not in handles:
                handles[repr(args)] = pool.apply_async(func, args)
        pool.close()
        pool.join()
    return [handles[repr(args)].get() for args in args_list]
