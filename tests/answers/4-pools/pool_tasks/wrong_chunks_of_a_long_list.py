# mistake: hands in a long list in chunks of ten, "to save messages"; short ones task by task
# fails: task_of_its_own
from multiprocessing import Pool


def safely(func, args):
    try:
        return [func(*args)]
    except Exception as error:
        return error


def run_tasks(func, args_list, workers=4):
    size = 10 if len(args_list) > 50 else 1
    with Pool(workers) as pool:
        outcomes = pool.starmap(safely, [(func, args) for args in args_list], chunksize=size)
    for outcome in outcomes:
        if not isinstance(outcome, list):
            raise outcome
    return [outcome[0] for outcome in outcomes]
