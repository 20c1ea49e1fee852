# right: every worker of the pool is replaced after one task
import multiprocessing as mp


def parallel_map(func, items, workers):
    with mp.Pool(processes=workers, maxtasksperchild=1) as pool:
        return list(pool.imap(func, items, chunksize=1))
