# right: futures.wait for all of them, then a second look at who failed
from concurrent.futures import ALL_COMPLETED, ProcessPoolExecutor, wait


def run_tasks(func, args_list, workers=4):
    executor = ProcessPoolExecutor(max_workers=workers)
    try:
        futures = [executor.submit(func, *args) for args in args_list]
        wait(futures, return_when=ALL_COMPLETED)
    finally:
        executor.shutdown(wait=True)
    for future in futures:
        if (error := future.exception()) is not None:
            raise error
    return [future.result() for future in futures]
