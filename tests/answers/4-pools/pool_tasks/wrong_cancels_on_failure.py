# mistake: waits for the first exception and cancels what has not begun
# fails: others_still_run
from concurrent.futures import FIRST_EXCEPTION, ProcessPoolExecutor, wait


def run_tasks(func, args_list, workers=4):
    executor = ProcessPoolExecutor(workers)
    futures = [executor.submit(func, *args) for args in args_list]
    wait(futures, return_when=FIRST_EXCEPTION)
    executor.shutdown(wait=True, cancel_futures=True)
    return [future.result() for future in futures]
