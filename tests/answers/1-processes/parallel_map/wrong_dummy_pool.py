# mistake: Pool of multiprocessing.dummy, which is made of threads
# fails: own_processes
from multiprocessing.dummy import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        return pool.map(func, items)
