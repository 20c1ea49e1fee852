# mistake: a pool of threads
# fails: run_own_processes
from multiprocessing import Value
from multiprocessing.pool import ThreadPool


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    pool = ThreadPool(processes)
    pool.starmap(add, [(counter, times)] * processes)
    pool.close()
    pool.join()
    return counter.value
