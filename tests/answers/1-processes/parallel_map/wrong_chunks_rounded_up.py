# mistake: chunks of ceil(n / workers) items: with four items and three workers there are only two chunks
# fails: workers_together
import math
from multiprocessing import Pool


def parallel_map(func, items, workers):
    items = list(items)
    with Pool(workers) as pool:
        return pool.map(func, items, chunksize=max(1, math.ceil(len(items) / workers)))
