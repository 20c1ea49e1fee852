# mistake: as many workers as there are processors for this process, if these are fewer
# fails: workers_together
import os
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(min(workers, len(os.sched_getaffinity(0)))) as pool:
        tasks = [pool.apply_async(func, args) for args in args_list]
        pool.close()
        pool.join()
    return [task.get() for task in tasks]
