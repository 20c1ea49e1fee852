# right: counter.value itself is the loop variable, under the lock
from multiprocessing import Process, Value


def add(counter, times):
    with counter.get_lock():
        before = counter.value
        for counter.value in range(before + 1, before + times + 1):
            pass


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
