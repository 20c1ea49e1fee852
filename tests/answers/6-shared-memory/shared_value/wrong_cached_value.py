# mistake: reads the value once, before the loop
# fails: add_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    number = counter.value
    for _ in range(times):
        number += 1
        with counter.get_lock():
            counter.value = number


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
