# mistake: returns the AsyncResult objects, not the results
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    p = Pool(workers)
    results = []
    for args in args_list:
        results.append(p.apply_async(func, args))
    p.close()
    p.join()
    return results
