# mistake: tasks sorted by their arguments before they are handed in: not all can be compared, and the order is lost
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        handles = [pool.apply_async(func, args) for args in sorted(args_list)]
        pool.close()
        pool.join()
    return [handle.get() for handle in handles]
