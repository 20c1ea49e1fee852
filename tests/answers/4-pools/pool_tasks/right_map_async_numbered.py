# right: map_async with chunksize 1 over numbers; the workers got the tasks with the initializer
from multiprocessing import Pool

tasks = None


def learn(func, args_list):
    global tasks
    tasks = func, args_list


def do(number):
    func, args_list = tasks
    try:
        return number, func(*args_list[number]), None
    except Exception as error:
        return number, None, error


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers, learn, (func, args_list))
    try:
        handle = pool.map_async(do, range(len(args_list)), chunksize=1)
        pool.close()
        outcomes = handle.get()
    finally:
        pool.terminate()
        pool.join()
    for _, _, error in outcomes:
        if error is not None:
            raise error
    return [value for _, value, _ in outcomes]
