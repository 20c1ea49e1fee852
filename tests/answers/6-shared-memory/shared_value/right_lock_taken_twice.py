# right: the lock can be taken again by its holder
from multiprocessing import Process, Value


def increment(counter):
    with counter.get_lock():
        counter.value += 1


def add(counter, times):
    with counter.get_lock(), counter:
        for _ in range(times):
            increment(counter)


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
