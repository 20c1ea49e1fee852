# right: futures of a ProcessPoolExecutor, asked for their results in the order of the items
import concurrent.futures as cf


def parallel_map(func, items, workers):
    executor = cf.ProcessPoolExecutor(workers)
    try:
        futures = [executor.submit(func, item) for item in items]
        return [future.result() for future in futures]
    finally:
        executor.shutdown(cancel_futures=True)
