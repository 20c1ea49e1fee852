# mistake: shutdown is the last line before the return, and never reached when a result raises
# fails: leaves_nothing_after_failure
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, workers):
    executor = ProcessPoolExecutor(workers)
    futures = [executor.submit(func, item) for item in items]
    results = []
    for future in futures:
        results.append(future.result())
    executor.shutdown()
    return results
