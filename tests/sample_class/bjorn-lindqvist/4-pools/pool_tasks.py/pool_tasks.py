from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    try:
        handles = [pool.apply_async(func, args) for args in args_list]
    finally:
        pool.close()
        pool.join()
    return [handle.get() for handle in handles]
