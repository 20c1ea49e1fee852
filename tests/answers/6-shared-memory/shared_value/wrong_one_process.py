# mistake: one process does all the additions
# fails: run_own_processes
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    child = Process(target=add, args=(counter, processes * times))
    child.start()
    child.join()
    return counter.value
