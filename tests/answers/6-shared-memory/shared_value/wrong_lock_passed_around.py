# mistake: a lock handed to the children, while others use the counter's
# fails: add_no_lost_update
from multiprocessing import Lock, Process, Value


def add(counter, times, lock=None):
    lock = lock or Lock()
    for _ in range(times):
        with lock:
            counter.value += 1


def run(processes, times):
    counter, lock = Value("i", 0), Lock()
    children = [Process(target=add, args=(counter, times, lock)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
