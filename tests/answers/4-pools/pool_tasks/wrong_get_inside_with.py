# mistake: the first get() that raises leaves the with block, which terminates the tasks still running or waiting
# fails: others_still_run
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        tasks = [pool.apply_async(func, args) for args in args_list]
        return [task.get() for task in tasks]
