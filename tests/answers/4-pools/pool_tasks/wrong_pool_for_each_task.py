# mistake: a fresh pool for each task, all of them at the same time
# fails: never_more
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pools = []
    tasks = []
    for args in args_list:
        pool = Pool(1)
        tasks.append(pool.apply_async(func, args))
        pool.close()
        pools.append(pool)
    for pool in pools:
        pool.join()
    return [task.get() for task in tasks]
