# right: map with chunksize 1 over packed tasks, a wrapper turns every task into an outcome
from multiprocessing import Pool


def attempt(task):
    func, args = task
    try:
        return func(*args), None
    except Exception as error:
        return None, error


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        outcomes = pool.map(attempt, [(func, args) for args in args_list], chunksize=1)
    for _, error in outcomes:
        if error is not None:
            raise error
    return [result for result, _ in outcomes]
