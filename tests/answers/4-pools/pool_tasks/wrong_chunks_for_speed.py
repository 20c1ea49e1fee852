# mistake: map with chunks as large as len(args_list) / workers, "so that less is sent to and fro"
# fails: task_of_its_own
from multiprocessing import Pool


def attempt(task):
    func, args = task
    try:
        return True, func(*args)
    except Exception as error:
        return False, error


def run_tasks(func, args_list, workers=4):
    size = max(1, len(args_list) // workers)
    with Pool(workers) as pool:
        outcomes = pool.map(attempt, [(func, args) for args in args_list], chunksize=size)
    for fine, value in outcomes:
        if not fine:
            raise value
    return [value for fine, value in outcomes]
