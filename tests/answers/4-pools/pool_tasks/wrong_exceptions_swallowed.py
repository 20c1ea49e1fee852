# mistake: a failed task gives None, its exception is swallowed
# fails: first_failure_raised
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    tasks = [pool.apply_async(func, args) for args in args_list]
    pool.close()
    pool.join()
    results = []
    for task in tasks:
        try:
            results.append(task.get())
        except Exception:
            results.append(None)
    return results
