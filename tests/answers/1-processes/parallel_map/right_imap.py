# right: imap, read to its end inside the with block
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        return [result for result in pool.imap(func, items)]
