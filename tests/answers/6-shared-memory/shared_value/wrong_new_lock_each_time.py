# mistake: a new lock for each addition
# fails: add_no_lost_update, run_no_lost_update
from multiprocessing import Lock, Process, Value


def add(counter, times):
    for _ in range(times):
        with Lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
