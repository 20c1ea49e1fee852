# mistake: a flag in the module in place of the lock
# fails: add_no_lost_update
from multiprocessing import Process, Value

busy = False


def add(counter, times):
    global busy
    for _ in range(times):
        while busy:
            pass
        busy = True
        counter.value += 1
        busy = False


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
