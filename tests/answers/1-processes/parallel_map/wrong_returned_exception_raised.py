# mistake: takes a result that is an exception object for a failure
# fails: results_in_order
from multiprocessing import Pool


def safe(func, item):
    try:
        return func(item)
    except Exception as error:
        return error


def parallel_map(func, items, workers):
    with Pool(workers) as pool:
        results = pool.starmap(safe, [(func, item) for item in items])
    for result in results:
        if isinstance(result, Exception):
            raise result
    return results
