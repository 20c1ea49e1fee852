# mistake: a Value with a plain Lock, which += takes again: a process waits for itself
# fails: run_counts
# told: for a lock that nobody will give back
from multiprocessing import Lock, Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0, lock=Lock())
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
