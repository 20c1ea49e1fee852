# mistake: the error callback raises, which kills the pool's result thread: the join never ends
# fails: first_failure_raised
# told: for the workers of a pool to end
from multiprocessing import Pool


def complain(error):
    raise error


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    tasks = [pool.apply_async(func, args, error_callback=complain) for args in args_list]
    pool.close()
    pool.join()
    return [task.get() for task in tasks]
