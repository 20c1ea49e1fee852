# right: gives the lock back after every ten additions
from multiprocessing import Process, Value


def add(counter, times):
    while times > 0:
        batch = min(times, 10)
        with counter.get_lock():
            for _ in range(batch):
                counter.value += 1
        times -= batch


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
