# mistake: gives each task a fifth of a second: who takes longer makes the call raise a TimeoutError
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        handles = [pool.apply_async(func, args) for args in args_list]
        for handle in handles:
            handle.wait(0.2)
        results = [handle.get(timeout=0.2) for handle in handles]
        pool.close()
        pool.join()
        return results
