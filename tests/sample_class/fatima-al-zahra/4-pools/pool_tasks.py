import threading
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    results = []
    finished = threading.Event()
    pool = Pool(workers)

    def next_one(result):
        results.append(result)
        if len(results) < len(args_list):
            next_one(pool.apply(func, args_list[len(results)]))
        else:
            finished.set()

    if args_list:
        pool.apply_async(func, args_list[0], callback=next_one)
        finished.wait()
    pool.close()
    pool.join()
    return results
