# mistake: no process at all: the product
# fails: run_own_processes
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    return processes * times
