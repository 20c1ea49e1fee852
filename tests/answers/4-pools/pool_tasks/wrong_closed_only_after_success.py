# mistake: the executor is shut down in the last line, which a failure never reaches, and kept in a global
# fails: leaves_nothing_after_failure
from concurrent.futures import ProcessPoolExecutor, wait

executors = []


def run_tasks(func, args_list, workers=4):
    executor = ProcessPoolExecutor(workers)
    executors.append(executor)
    futures = [executor.submit(func, *args) for args in args_list]
    wait(futures)
    results = [future.result() for future in futures]
    executors.pop().shutdown()
    return results
