# mistake: the caller adds a share as well, so there is one share too many
# fails: run_counts
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    team = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for process in team:
        process.start()
    add(counter, times)
    for process in team:
        process.join()
    return counter.value
