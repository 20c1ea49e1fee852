# mistake: a pool of min(workers, number of tasks) processes cannot be made when there is no task
# fails: few_tasks
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(min(workers, len(args_list))) as pool:
        tasks = [pool.apply_async(func, args) for args in args_list]
        pool.close()
        pool.join()
    return [task.get() for task in tasks]
