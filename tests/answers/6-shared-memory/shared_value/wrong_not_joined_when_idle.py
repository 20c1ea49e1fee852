# mistake: with nothing to add it starts the processes and returns at once
# fails: run_leaves_nothing
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
    if times == 0:
        return 0
    for process in team:
        process.join()
    return counter.value
