# mistake: the results are collected by a callback, failures are not: the caller waits for as many results as tasks
# fails: first_failure_raised
from multiprocessing import Pool
from queue import Queue


def run_tasks(func, args_list, workers=4):
    done = Queue()
    results = [None] * len(args_list)

    def keep(place):
        return lambda value: done.put((place, value))

    with Pool(workers) as pool:
        for place, args in enumerate(args_list):
            pool.apply_async(func, args, callback=keep(place))
        for _ in args_list:
            place, value = done.get()
            results[place] = value
        pool.close()
        pool.join()
    return results
