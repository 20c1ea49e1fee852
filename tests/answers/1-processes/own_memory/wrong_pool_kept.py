# mistake: one pool for all calls, never ended
# fails: leaves_nothing
from multiprocessing import Pool

POOL = []


def map_in_child(func, items):
    if not POOL:
        POOL.append(Pool(1))
    return POOL[0].map(func, items)
