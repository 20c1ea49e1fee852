# mistake: a lambda unpacks the arguments; it cannot be pickled, so no task ever reaches a worker
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        return pool.map(lambda args: func(*args), args_list, chunksize=1)
