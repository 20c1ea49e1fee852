# mistake: adds the whole number in one step
# fails: add_every_step
from multiprocessing import Process, Value


def add(counter, times):
    with counter.get_lock():
        counter.value += times


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
