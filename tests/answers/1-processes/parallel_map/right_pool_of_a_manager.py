# right: the pool lives in a manager's process; the caller has a proxy for it
from multiprocessing import Manager


def parallel_map(func, items, workers):
    with Manager() as manager:
        pool = manager.Pool(workers)
        try:
            return pool.map(func, list(items), 1)
        finally:
            pool.terminate()
            pool.join()
