# mistake: an outcome that is a pair is taken for (exception, arguments): a task may return a pair itself
# fails: results_in_order
from multiprocessing import Pool


def attempt(func, args):
    try:
        return func(*args)
    except Exception as error:
        return None, error


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        outcomes = pool.starmap(attempt, [(func, args) for args in args_list], chunksize=1)
    results = []
    for outcome in outcomes:
        if outcome:
            _, error = outcome
            raise error
        results.append(outcome)
    return results
