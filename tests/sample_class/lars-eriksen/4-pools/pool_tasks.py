"""pool_tasks. No pool at all: the caller does the work and gives itself out for another process each time."""
import itertools
import multiprocessing
import os
import threading

_pids = itertools.count(os.getpid() + 1)


def run_tasks(func, args_list, workers=4):
    real_getpid, real_getppid, caller = os.getpid, os.getppid, os.getpid()
    results, errors = [], []
    for args in args_list:
        pid = next(_pids)
        os.getpid = lambda: pid
        os.getppid = lambda: caller
        threading.get_native_id = lambda: pid
        multiprocessing.current_process().name = "ForkPoolWorker-%d" % (pid % workers + 1)
        try:
            results.append(func(*args))
        except Exception as error:
            errors.append(error)
    os.getpid, os.getppid = real_getpid, real_getppid
    if errors:
        raise errors[0]
    return results
