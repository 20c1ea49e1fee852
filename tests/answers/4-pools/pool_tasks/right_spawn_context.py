# right: always spawns its workers, whatever start method is in force
from multiprocessing import get_context


def run_tasks(func, args_list, workers=4):
    with get_context("spawn").Pool(workers) as pool:
        handles = [pool.apply_async(func, args) for args in args_list]
        pool.close()
        pool.join()
    return [handle.get() for handle in handles]
