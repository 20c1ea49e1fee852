# right: the exception is raised with a cause of its own; type and arguments are the task's
from concurrent.futures import ProcessPoolExecutor, wait


class SomeTaskFailed(Exception):
    pass


def run_tasks(func, args_list, workers=4):
    executor = ProcessPoolExecutor(max_workers=workers)
    try:
        futures = {number: executor.submit(func, *args) for number, args in enumerate(args_list)}
        wait(futures.values())
    finally:
        executor.shutdown(wait=True)
    for number, future in futures.items():
        if error := future.exception():
            raise error from SomeTaskFailed(number)
    return [future.result() for future in futures.values()]
