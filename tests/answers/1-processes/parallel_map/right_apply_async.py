# right: apply_async for each item, the pool ended whichever way the function is left
from multiprocessing import Pool


def parallel_map(func, items, workers):
    pool = Pool(workers)
    try:
        pending = [pool.apply_async(func, [item]) for item in items]
        results = [one.get() for one in pending]
        pool.close()
    except BaseException:
        pool.terminate()
        raise
    finally:
        pool.join()
    return results
