# mistake: gives the lock back before it writes
# fails: add_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        counter.acquire()
        new = counter.value + 1
        counter.release()
        counter.value = new


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
