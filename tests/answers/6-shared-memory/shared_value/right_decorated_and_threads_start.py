# right: a decorator takes the lock; threads start and join the processes
import functools
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Process, Value


def locked(function):
    @functools.wraps(function)
    def inner(counter, *args):
        with counter.get_lock():
            return function(counter, *args)

    return inner


@locked
def _one(counter):
    counter.value += 1


def add(counter, times):
    for _ in range(times):
        _one(counter)


def _start_and_join(process):
    process.start()
    process.join()


def run(processes, times):
    counter = Value("i", 0)
    with ThreadPoolExecutor(processes) as threads:
        list(threads.map(_start_and_join, [Process(target=add, args=(counter, times)) for _ in range(processes)]))
    return counter.value
