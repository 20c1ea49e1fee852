# mistake: a worker that is replaced after a hundred tasks, "against leaks": more than a hundred items are done by two processes
# fails: one_process
from multiprocessing import Pool


def map_in_child(func, items):
    with Pool(1, maxtasksperchild=100) as pool:
        return pool.map(func, list(items), chunksize=1)
