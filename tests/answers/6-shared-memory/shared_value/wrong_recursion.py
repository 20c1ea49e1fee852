# mistake: adds one and calls itself for the others, until the interpreter refuses to go deeper
# fails: add_counts
from multiprocessing import Process, Value


def add(counter, times):
    if times > 0:
        with counter.get_lock():
            counter.value += 1
        add(counter, times - 1)


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
