# mistake: waits until one of the processes has ended
# fails: run_waits
from multiprocessing import Process, Value
from multiprocessing.connection import wait


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    wait([child.sentinel for child in children])
    result = counter.value
    for child in children:
        child.join()
    return result
