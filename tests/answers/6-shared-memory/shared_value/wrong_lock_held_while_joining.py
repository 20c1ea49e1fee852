# mistake: the caller holds the lock while it waits for the processes
# fails: run_counts
# told: for a lock that nobody will give back
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    with counter.get_lock():
        for child in children:
            child.start()
        for child in children:
            child.join()
    return counter.value
