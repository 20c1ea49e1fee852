# mistake: takes the number of workers to be at least two
# fails: never_more
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(max(2, workers))
    handles = [pool.apply_async(func, args) for args in args_list]
    pool.close()
    pool.join()
    return [handle.get() for handle in handles]
