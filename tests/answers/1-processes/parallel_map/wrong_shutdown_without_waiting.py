# mistake: the executor is shut down without waiting: its processes and its thread are still there when the call returns
# fails: leaves_nothing, leaves_nothing_after_failure
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, workers):
    executor = ProcessPoolExecutor(workers)
    try:
        return [future.result() for future in [executor.submit(func, item) for item in items]]
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
