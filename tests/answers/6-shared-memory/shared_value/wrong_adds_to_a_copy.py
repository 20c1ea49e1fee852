# mistake: adds to a copy of the number
# fails: add_counts, run_counts
from multiprocessing import Process, Value


def add(counter, times):
    value = counter.value
    with counter.get_lock():
        for _ in range(times):
            value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
