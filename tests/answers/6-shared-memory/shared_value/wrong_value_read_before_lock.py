# mistake: the value is read before the lock is taken
# fails: add_no_lost_update, run_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        old = counter.value
        with counter.get_lock():
            counter.value = old + 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
