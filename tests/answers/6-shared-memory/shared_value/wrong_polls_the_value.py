# mistake: waits until the value is reached, and joins nobody
# fails: run_leaves_nothing
import time
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    while counter.value < processes * times:
        time.sleep(0.001)
    return counter.value
