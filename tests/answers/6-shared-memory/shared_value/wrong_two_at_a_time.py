# mistake: adds two at a time while it can
# fails: add_every_step
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times // 2):
        with counter.get_lock():
            counter.value += 2
    if times % 2:
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
