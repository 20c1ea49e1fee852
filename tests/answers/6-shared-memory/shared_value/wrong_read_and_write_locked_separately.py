# mistake: the lock is given back between reading and writing
# fails: add_no_lost_update, run_no_lost_update
from multiprocessing import Process, Value


def read(counter):
    with counter.get_lock():
        return counter.value


def write(counter, number):
    with counter.get_lock():
        counter.value = number


def add(counter, times):
    for _ in range(times):
        write(counter, read(counter) + 1)


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
