# mistake: releases the lock inside the with block as well, which then has nothing to release
# fails: add_counts
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock() as _:
            counter.value += 1
            counter.get_lock().release()


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
