# right: two locks, always in the same order: one of run's own, so that its processes add in blocks, and the counter's
from multiprocessing import Lock, Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def add_in_one_go(counter, times, block):
    with block:
        add(counter, times)


def run(processes, times):
    counter, block = Value("i", 0), Lock()
    children = {Process(target=add_in_one_go, args=(counter, times, block)) for _ in range(processes)}
    for child in children:
        child.start()
    while children:
        child = children.pop()
        child.join()
    return counter.value
