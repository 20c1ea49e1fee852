# right: polls the handles until all of them are ready, with a short sleep in between
import time
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    try:
        handles = [pool.apply_async(func, args) for args in args_list]
        while not all(handle.ready() for handle in handles):
            time.sleep(0.01)
    finally:
        pool.close()
        pool.join()
    return [handle.get() for handle in handles]
