# mistake: chunks of n // workers items, one for each worker: what is left over is never done
# fails: results_in_order
from multiprocessing import Pool


def work(func, chunk):
    return [func(item) for item in chunk]


def parallel_map(func, items, workers):
    items = list(items)
    size = len(items) // workers
    with Pool(workers) as pool:
        chunks = [(func, items[n * size : (n + 1) * size]) for n in range(workers)]
        return [result for part in pool.starmap(work, chunks) for result in part]
