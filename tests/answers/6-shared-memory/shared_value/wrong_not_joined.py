# mistake: the value is read while the processes are still at work
# fails: run_waits
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    for _ in range(processes):
        Process(target=add, args=(counter, times)).start()
    return counter.value
