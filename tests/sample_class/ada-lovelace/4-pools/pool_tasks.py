from multiprocessing import Pool
from os import getpid
from time import time


def run_tasks(func, args_list, workers=4):
    print("Main process (%s) starts..." % getpid())
    start = time()
    p = Pool(workers)
    results = []
    for i in range(len(args_list)):
        results.append(p.apply_async(func, args=args_list[i]))
    print("Waiting for all subprocesses done!")
    p.close()
    p.join()
    print("All subprocesses done after %.2f seconds!" % (time() - start))
    values = []
    for result in results:
        values.append(result.get())
    return values
