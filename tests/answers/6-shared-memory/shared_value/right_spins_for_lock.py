# right: asks for the lock in a loop that does not even sleep
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        while not counter.acquire(False):
            pass
        counter.value += 1
        counter.release()


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
