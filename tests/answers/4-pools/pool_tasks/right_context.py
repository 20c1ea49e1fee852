# right: the pool of the context in force, fewer workers for fewer tasks, close and join by hand
import multiprocessing


def run_tasks(func, args_list, workers=4):
    if not args_list:
        return []
    context = multiprocessing.get_context()
    pool = context.Pool(min(workers, len(args_list)))
    try:
        handles = [pool.apply_async(func, tuple(args), {}) for args in args_list]
        first_error = None
        results = []
        for handle in handles:
            try:
                results.append(handle.get())
            except Exception as error:
                if first_error is None:
                    first_error = error
        if first_error is not None:
            raise first_error
        return results
    finally:
        pool.close()
        pool.join()
