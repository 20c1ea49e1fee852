# mistake: sends back the name and the arguments of an exception and looks the name up among the builtin ones
# fails: first_failure_raised
import builtins
from functools import partial
from multiprocessing import Pool


def careful(func, args):
    try:
        return True, func(*args)
    except Exception as error:
        return False, (type(error).__name__, error.args)


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        outcomes = pool.map(partial(careful, func), args_list, chunksize=1)
        pool.close()
        pool.join()
    for good, value in outcomes:
        if not good:
            name, arguments = value
            raise getattr(builtins, name, RuntimeError)(*arguments)
    return [value for _, value in outcomes]
