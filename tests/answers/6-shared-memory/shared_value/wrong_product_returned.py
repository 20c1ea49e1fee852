# mistake: the processes of run add without the lock, and run returns what should have come out
# fails: run_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def add_fast(counter, times):
    for _ in range(times):
        counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add_fast, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return processes * times
