# mistake: target=add(counter, times): the caller adds, the processes do nothing
# fails: run_own_processes
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = []
    for _ in range(processes):
        child = Process(target=add(counter, times))
        children.append(child)
        child.start()
    for child in children:
        child.join()
    return counter.value
