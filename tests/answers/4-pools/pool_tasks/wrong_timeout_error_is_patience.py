# mistake: asks a second at a time and takes every TimeoutError for "not yet", also the one that a task has raised
# fails: first_failure_raised
from concurrent.futures import ProcessPoolExecutor


def run_tasks(func, args_list, workers=4):
    with ProcessPoolExecutor(workers) as executor:
        futures = [executor.submit(func, *args) for args in args_list]
        errors = []
        results = []
        for future in futures:
            for _ in range(1000):
                try:
                    results.append(future.result(timeout=1))
                    break
                except TimeoutError:
                    print("still waiting")
                except Exception as error:
                    errors.append(error)
                    break
    if errors:
        raise errors[0]
    return results
