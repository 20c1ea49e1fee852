# mistake: the worker turns every exception into Exception(traceback text)
# fails: first_failure_raised
import traceback
from multiprocessing import Pool


def shielded(func, args):
    try:
        return func(*args)
    except Exception:
        raise Exception(traceback.format_exc()) from None


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    handles = [pool.apply_async(shielded, (func, args)) for args in args_list]
    pool.close()
    pool.join()
    return [handle.get() for handle in handles]
