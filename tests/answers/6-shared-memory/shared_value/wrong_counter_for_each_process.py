# mistake: a counter for each process, of which the last is returned
# fails: run_counts
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    for _ in range(processes):
        counter = Value("i", 0)
        child = Process(target=add, args=(counter, times))
        child.start()
        child.join()
    return counter.value
