# mistake: sets the value in place of adding to it
# fails: add_counts
from multiprocessing import Process, Value


def add(counter, times):
    for number in range(times):
        with counter.get_lock():
            counter.value = number + 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
