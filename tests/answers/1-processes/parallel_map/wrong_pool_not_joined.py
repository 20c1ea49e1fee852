# mistake: closes the pool and does not wait until its processes have ended
# fails: leaves_nothing_after_failure
from multiprocessing import Pool


def parallel_map(func, items, workers):
    pool = Pool(workers)
    try:
        pending = [pool.apply_async(func, (item,)) for item in items]
        pool.close()
        return [one.get() for one in pending]
    except Exception:
        raise
