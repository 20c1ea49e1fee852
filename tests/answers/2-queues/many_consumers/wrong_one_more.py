# mistake: one consumer more than asked for
# fails: never_more
from multiprocessing import Pool


def run(work, items, consumers):
    with Pool(consumers + 1) as pool:
        results = pool.map(work, list(items), chunksize=1)
        pool.close()
        pool.join()
        return results
