# right: never more than `workers` tasks handed to the pool, counted with a semaphore of the caller's
import threading
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    free = threading.BoundedSemaphore(workers)

    def give_back(_):
        free.release()

    pool = Pool(workers)
    handles = []
    for args in args_list:
        free.acquire()
        handles.append(pool.apply_async(func, args, callback=give_back, error_callback=give_back))
    pool.close()
    pool.join()
    return [handle.get() for handle in handles]
