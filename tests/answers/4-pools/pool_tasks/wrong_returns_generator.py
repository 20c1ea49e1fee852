# mistake: returns a generator, so nothing is raised by the call and no list comes back
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        tasks = [pool.apply_async(func, args) for args in args_list]
        pool.close()
        pool.join()
    return (task.get() for task in tasks)
