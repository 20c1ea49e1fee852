# mistake: asks each handle for its result before the next item is handed in
# fails: workers_together
from multiprocessing import Pool


def parallel_map(func, items, workers):
    results = []
    with Pool(workers) as pool:
        for item in items:
            results.append(pool.apply_async(func, (item,)).get())
    return results
