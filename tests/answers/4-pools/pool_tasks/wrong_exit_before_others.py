# mistake: raises as soon as the first failed task is known, with shutdown(wait=False): others may still run then
# fails: others_still_run, leaves_nothing_after_failure
from concurrent.futures import ProcessPoolExecutor


def run_tasks(func, args_list, workers=4):
    executor = ProcessPoolExecutor(workers)
    futures = [executor.submit(func, *args) for args in args_list]
    try:
        return [future.result() for future in futures]
    finally:
        executor.shutdown(wait=False)
