# mistake: plain starmap raises the exception of the task that failed first in time, not first in the list
# fails: first_failure_raised
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        return pool.starmap(func, args_list, chunksize=1)
