# mistake: goes over the items twice: a generator is empty at the second time
# fails: any_iterable
from multiprocessing import Pool


def parallel_map(func, items, workers):
    count = sum(1 for _ in items)
    with Pool(workers) as pool:
        return pool.map(func, items, chunksize=max(1, count // workers // 4))
