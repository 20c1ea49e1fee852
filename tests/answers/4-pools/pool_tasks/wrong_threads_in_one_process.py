# mistake: one child process, in which threads do the tasks
# fails: own_processes
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool


def attempt(func, args):
    try:
        return True, func(*args)
    except Exception as error:
        return False, error


def in_threads(func, args_list, workers):
    with ThreadPoolExecutor(workers) as threads:
        return list(threads.map(attempt, [func] * len(args_list), args_list))


def run_tasks(func, args_list, workers=4):
    with Pool(1) as pool:
        outcomes = pool.apply(in_threads, (func, args_list, workers))
    for fine, value in outcomes:
        if not fine:
            raise value
    return [value for fine, value in outcomes]
