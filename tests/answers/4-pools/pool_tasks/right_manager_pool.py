# right: a manager's Pool, which lives in the manager's process; outcomes travel through the manager
from multiprocessing import Manager


def outcome(func, args):
    try:
        return True, func(*args)
    except Exception as error:
        return False, error


def run_tasks(func, args_list, workers=4):
    with Manager() as manager:
        pool = manager.Pool(workers)
        outcomes = pool.starmap(outcome, [(func, args) for args in args_list], 1)
        pool.close()
        pool.join()
    for fine, value in outcomes:
        if not fine:
            raise value
    return [value for _, value in outcomes]
