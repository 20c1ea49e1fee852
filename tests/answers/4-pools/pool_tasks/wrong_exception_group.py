# mistake: raises an ExceptionGroup of all failures
# fails: first_failure_raised
from concurrent.futures import ProcessPoolExecutor


def run_tasks(func, args_list, workers=4):
    with ProcessPoolExecutor(workers) as executor:
        futures = [executor.submit(func, *args) for args in args_list]
    errors = [error for error in (future.exception() for future in futures) if error]
    if errors:
        raise ExceptionGroup("some tasks failed", errors)
    return [future.result() for future in futures]
