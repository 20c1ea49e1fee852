# mistake: sizes the pool by the machine's processors, plus a few, and ignores `workers`
# fails: never_more
import os
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(min(32, os.cpu_count() + 4)) as pool:
        tasks = [pool.apply_async(func, args) for args in args_list]
        pool.close()
        pool.join()
    return [task.get() for task in tasks]
