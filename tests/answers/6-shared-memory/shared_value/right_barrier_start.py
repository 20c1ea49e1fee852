# right: all processes wait for each other before they add
from multiprocessing import Barrier, Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def _together(barrier, counter, times):
    barrier.wait()
    add(counter, times)


def run(processes, times):
    counter, barrier = Value("i", 0), Barrier(processes)
    children = [Process(target=_together, args=(barrier, counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in reversed(children):
        child.join()
    return counter.value
