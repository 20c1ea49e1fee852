# mistake: only when a call has failed is the executor shut down without waiting, "the result does not matter then"
# fails: leaves_nothing_after_failure
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, workers):
    executor = ProcessPoolExecutor(workers)
    futures = [executor.submit(func, item) for item in items]
    try:
        results = [future.result() for future in futures]
    except Exception:
        executor.shutdown(wait=False, cancel_futures=True)
        raise
    executor.shutdown()
    return results
