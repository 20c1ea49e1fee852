# mistake: multiprocessing.pool.ThreadPool is a pool of threads
# fails: own_processes
from multiprocessing.pool import ThreadPool


def run(work, items, consumers):
    with ThreadPool(consumers) as pool:
        return pool.map(work, items, chunksize=1)
