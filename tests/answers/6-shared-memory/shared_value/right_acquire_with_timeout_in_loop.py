# right: acquire with a timeout, tried until it succeeds
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        got = False
        while not got:
            got = counter.get_lock().acquire(timeout=0.02)
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
