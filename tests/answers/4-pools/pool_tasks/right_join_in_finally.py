# right: leaves by the first get that raises, and the finally closes and joins, which waits for all the others
import multiprocessing


def run_tasks(func, args_list, workers=4):
    pool = multiprocessing.Pool(processes=workers)
    try:
        handles = []
        for args in args_list:
            handles.append(pool.apply_async(func, args))
        results = []
        for handle in handles:
            results.append(handle.get())
        return results
    finally:
        pool.close()
        pool.join()
