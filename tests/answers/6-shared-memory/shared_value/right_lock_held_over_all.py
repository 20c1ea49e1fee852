# right: the lock is held over all the additions
from multiprocessing import Process, Value


def add(counter, times):
    with counter.get_lock():
        for _ in range(times):
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
