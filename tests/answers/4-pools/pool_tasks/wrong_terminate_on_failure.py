# mistake: terminates the pool as soon as a task has failed
# fails: others_still_run
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    tasks = [pool.apply_async(func, args) for args in args_list]
    pool.close()
    results = []
    try:
        for task in tasks:
            results.append(task.get())
    except Exception:
        pool.terminate()
        raise
    finally:
        pool.join()
    return results
