# mistake: a pool of one worker does the share of each process, one after another
# fails: run_own_processes
from multiprocessing import Pool, Value

shared = None


def keep(counter):
    global shared
    shared = counter


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def task(times):
    add(shared, times)


def run(processes, times):
    counter = Value("i", 0)
    with Pool(1, initializer=keep, initargs=(counter,)) as pool:
        for _ in range(processes):
            pool.apply(task, (times,))
        pool.close()
        pool.join()
    return counter.value
