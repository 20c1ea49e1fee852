# mistake: never more than four workers, "so that the machine is not overloaded", however many are asked for
# fails: workers_together
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(min(workers, 4))
    handles = [pool.apply_async(func, args) for args in args_list]
    pool.close()
    pool.join()
    return [handle.get() for handle in handles]
