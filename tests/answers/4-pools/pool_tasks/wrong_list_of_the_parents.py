# mistake: the processes append to a list of the parent's, which stays empty there
# fails: results_in_order
from multiprocessing import Process, Semaphore


def task(free, results, place, func, args):
    try:
        results.append((place, func(*args)))
    finally:
        free.release()


def run_tasks(func, args_list, workers=4):
    results = []
    free = Semaphore(workers)
    processes = []
    for place, args in enumerate(args_list):
        free.acquire()
        p = Process(target=task, args=(free, results, place, func, args))
        p.start()
        processes.append(p)
    for p in processes:
        p.join()
    results.sort()
    return [result for place, result in results]
