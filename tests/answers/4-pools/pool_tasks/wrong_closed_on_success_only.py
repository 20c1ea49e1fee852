# mistake: a failure is raised before close and join are reached
# fails: leaves_nothing_after_failure
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    tasks = [pool.apply_async(func, args) for args in args_list]
    for task in tasks:
        task.wait()
    results = [task.get() for task in tasks]
    pool.close()
    pool.join()
    return results
