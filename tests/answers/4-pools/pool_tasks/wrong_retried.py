# mistake: a failed task is tried a second time before its exception is raised
# fails: others_still_run
from concurrent.futures import ProcessPoolExecutor


def persistent(func, args):
    try:
        return func(*args)
    except Exception:
        return func(*args)


def run_tasks(func, args_list, workers=4):
    with ProcessPoolExecutor(workers) as executor:
        futures = [executor.submit(persistent, func, args) for args in args_list]
    return [future.result() for future in futures]
