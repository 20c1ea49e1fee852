from multiprocessing import Pool
from os import getpid


def run_tasks(func, args_list, workers=4):
    print("Main process (%s) starts..." % getpid())
    p = Pool(workers)
    for args in args_list:
        p.apply_async(func, args=args)
    print("Waiting for all subprocesses done!")
    p.close()
    p.join()
    print("All subprocesses done!")
