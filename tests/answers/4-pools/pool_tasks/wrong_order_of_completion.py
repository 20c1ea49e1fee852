# mistake: imap_unordered: the results come in the order in which the tasks end
# fails: results_in_order
from multiprocessing import Pool


def attempt(task):
    func, args = task
    try:
        return True, func(*args)
    except Exception as error:
        return False, error


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        outcomes = list(pool.imap_unordered(attempt, [(func, args) for args in args_list]))
    for fine, value in outcomes:
        if not fine:
            raise value
    return [value for fine, value in outcomes]
