# mistake: the function is called parmap
# fails: loads
from multiprocessing import Pool


def parmap(func, items, workers):
    with Pool(workers) as pool:
        return pool.map(func, items)
