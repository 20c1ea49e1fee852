# mistake: imports Pool from multiprocessing.dummy, which is a pool of threads
# fails: own_processes
from multiprocessing.dummy import Pool


def run_tasks(func, args_list, workers=4):
    p = Pool(workers)
    results = [p.apply_async(func, args) for args in args_list]
    p.close()
    p.join()
    return [r.get() for r in results]
