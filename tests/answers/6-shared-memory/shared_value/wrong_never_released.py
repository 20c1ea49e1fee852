# mistake: the lock is never given back
# fails: add_gives_lock_back
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        counter.get_lock().acquire()
        counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    for _ in range(processes):
        child = Process(target=_add_and_release, args=(counter, times))
        child.start()
        child.join()
    return counter.value


def _add_and_release(counter, times):
    with counter.get_lock():
        for _ in range(times):
            counter.value += 1
