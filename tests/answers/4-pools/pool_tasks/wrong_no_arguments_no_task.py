# mistake: a task without arguments is left out, "there is nothing to do for it"
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        handles = [pool.apply_async(func, args) for args in args_list if args]
        pool.close()
        pool.join()
    return [handle.get() for handle in handles]
