# mistake: only the last process is joined
# fails: run_waits
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    for _ in range(processes):
        child = Process(target=add, args=(counter, times))
        child.start()
    child.join()
    return counter.value
