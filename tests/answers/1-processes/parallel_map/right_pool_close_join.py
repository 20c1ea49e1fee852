# right: Pool without with: map, then close and join in a finally
import multiprocessing


def parallel_map(func, items, workers):
    pool = multiprocessing.Pool(processes=workers)
    try:
        return pool.map(func, items)
    finally:
        pool.close()
        pool.join()
