# mistake: takes a falsy result for no result and leaves it out
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    tasks = [pool.apply_async(func, args) for args in args_list]
    pool.close()
    pool.join()
    results = []
    for task in tasks:
        result = task.get()
        if result:
            results.append(result)
    return results
