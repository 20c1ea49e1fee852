# right: threads of the caller only wait, each with a blocking Pool.apply; the work is done in the processes
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool, ThreadPoolExecutor(workers) as waiters:
        waiting = [waiters.submit(pool.apply, func, args) for args in args_list]
        waiters.shutdown(wait=True)
    return [one.result() for one in waiting]
