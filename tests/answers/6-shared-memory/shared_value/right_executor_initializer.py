# right: a ProcessPoolExecutor whose initializer keeps the counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Value

_counter = None


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def _remember(counter):
    global _counter
    _counter = counter


def _task(times):
    add(_counter, times)


def run(processes, times):
    counter = Value("i", 0)
    with ProcessPoolExecutor(processes, initializer=_remember, initargs=(counter,)) as pool:
        for future in [pool.submit(_task, times) for _ in range(processes)]:
            future.result()
    return counter.value
