# mistake: always four processes, as in the text
# fails: never_more
from multiprocessing import Pool


def parallel_map(func, items, workers):
    with Pool(4) as pool:
        return pool.map(func, items)
