# mistake: ThreadPool: threads where processes are asked for
# fails: own_processes
from multiprocessing.pool import ThreadPool


def run_tasks(func, args_list, workers=4):
    with ThreadPool(workers) as pool:
        tasks = [pool.apply_async(func, args) for args in args_list]
        pool.close()
        pool.join()
    return [task.get() for task in tasks]
