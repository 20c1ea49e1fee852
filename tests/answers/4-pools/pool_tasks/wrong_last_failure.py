# mistake: a later failure overwrites an earlier one, so the last in the list is raised
# fails: first_failure_raised
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        tasks = [pool.apply_async(func, args) for args in args_list]
        results = []
        failure = None
        for task in tasks:
            try:
                results.append(task.get())
            except Exception as error:
                failure = error
    if failure is not None:
        raise failure
    return results
