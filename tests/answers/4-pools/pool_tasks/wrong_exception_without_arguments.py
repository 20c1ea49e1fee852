# mistake: sends back the type and the text of the exception and makes a new one of them: its arguments are lost
# fails: first_failure_raised
from multiprocessing import Pool


def attempt(func, args):
    try:
        return "ok", func(*args)
    except Exception as error:
        return type(error), str(error)


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        outcomes = pool.starmap(attempt, [(func, args) for args in args_list], chunksize=1)
    for kind, value in outcomes:
        if kind != "ok":
            raise kind(value)
    return [value for kind, value in outcomes]
