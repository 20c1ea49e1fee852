# mistake: chooses the start method for the whole program, which has chosen one already
# fails: loads
import multiprocessing

multiprocessing.set_start_method("fork")


def run_tasks(func, args_list, workers=4):
    pool = multiprocessing.Pool(workers)
    tasks = [pool.apply_async(func, args) for args in args_list]
    pool.close()
    pool.join()
    return [task.get() for task in tasks]
