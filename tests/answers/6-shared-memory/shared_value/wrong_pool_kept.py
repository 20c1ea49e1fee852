# mistake: the pool is kept, and neither closed nor joined
# fails: run_leaves_nothing
from multiprocessing import Pool, Value

_shared = None


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def _init(counter):
    global _shared
    _shared = counter


def _work(times):
    add(_shared, times)


def run(processes, times):
    counter = Value("i", 0)
    global _pool
    _pool = Pool(processes, _init, (counter,))
    _pool.map(_work, [times] * processes, 1)
    return counter.value
