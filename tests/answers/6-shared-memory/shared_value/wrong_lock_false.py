# mistake: the counter of run is made with lock=False and has no get_lock: every process dies of it
# fails: run_counts
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0, lock=False)
    team = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for process in team:
        process.start()
    for process in team:
        process.join()
    return counter.value
