# right: a Pool whose workers are replaced after each task
from multiprocessing import Pool, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def _init(counter):
    globals()["COUNTER"] = counter


def _work(times):
    add(COUNTER, times)


def run(processes, times):
    counter = Value("i", 0)
    with Pool(processes, initializer=_init, initargs=[counter], maxtasksperchild=1) as pool:
        results = [pool.apply_async(_work, (times,)) for _ in range(processes)]
        for result in results:
            result.get()
        pool.close()
        pool.join()
    return counter.value
