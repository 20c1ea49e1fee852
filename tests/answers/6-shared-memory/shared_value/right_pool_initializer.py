# right: a Pool, one task for each worker
from multiprocessing import Pool, Value


def add(counter, times):
    lock = counter.get_lock()
    with lock:
        for _ in range(times):
            counter.value += 1


shared = {}


def _init(counter):
    shared["counter"] = counter


def _work(times):
    add(shared["counter"], times)


def run(processes, times):
    counter = Value("i", 0)
    pool = Pool(processes, _init, (counter,))
    pool.map(_work, [times] * processes, chunksize=1)
    pool.close()
    pool.join()
    return counter.value
