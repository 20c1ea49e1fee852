# right: as_completed with a dictionary from future to number; on failure the pool is shut down by an ExitStack
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import ExitStack


def parallel_map(func, items, workers):
    with ExitStack() as stack:
        executor = ProcessPoolExecutor(workers)
        stack.callback(executor.shutdown, wait=True, cancel_futures=True)
        numbers = {executor.submit(func, item): number for number, item in enumerate(items)}
        results = [None] * len(numbers)
        for future in as_completed(numbers):
            results[numbers[future]] = future.result()
        return results
