# mistake: Executor.map cancels the tasks that have not begun when one before them raises
# fails: others_still_run
from concurrent.futures import ProcessPoolExecutor


def call(task):
    func, args = task
    return func(*args)


def run_tasks(func, args_list, workers=4):
    with ProcessPoolExecutor(workers) as executor:
        return list(executor.map(call, [(func, args) for args in args_list]))
