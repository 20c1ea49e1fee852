# mistake: the executor is never shut down
# fails: leaves_nothing_after_failure
from concurrent.futures import ProcessPoolExecutor, wait


def run_tasks(func, args_list, workers=4):
    executor = ProcessPoolExecutor(workers)
    futures = [executor.submit(func, *args) for args in args_list]
    wait(futures)
    return [future.result() for future in futures]
