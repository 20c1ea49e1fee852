# mistake: a callback appends each result when it comes, whatever its place
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    results = []
    p = Pool(workers)
    handles = [p.apply_async(func, args, callback=results.append) for args in args_list]
    p.close()
    p.join()
    for handle in handles:
        handle.get()
    return results
