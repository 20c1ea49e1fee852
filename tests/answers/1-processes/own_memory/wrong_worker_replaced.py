# mistake: the worker is replaced after every call
# fails: one_process
from multiprocessing import Pool


def map_in_child(func, items):
    with Pool(1, maxtasksperchild=1) as pool:
        return pool.map(func, items, chunksize=1)
