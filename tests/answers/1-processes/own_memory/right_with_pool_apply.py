# right: the one worker of a pool is asked for item after item by apply, in a comprehension
from multiprocessing.pool import Pool


def map_in_child(func, items):
    pool = Pool(processes=1)
    try:
        return [pool.apply(func, (item,)) for item in items]
    finally:
        pool.close()
        pool.join()
