# right: add lets a process of its own add, and waits for it
from multiprocessing import Process, Value


def _really_add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def add(counter, times):
    helper = Process(target=_really_add, args=(counter, times))
    helper.start()
    helper.join()


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=_really_add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
