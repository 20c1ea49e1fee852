# mistake: as many processes as there are tasks
# fails: never_more
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    if len(args_list) == 0:
        return []
    with Pool(len(args_list)) as pool:
        tasks = [pool.apply_async(func, args) for args in args_list]
        pool.close()
        pool.join()
    return [task.get() for task in tasks]
