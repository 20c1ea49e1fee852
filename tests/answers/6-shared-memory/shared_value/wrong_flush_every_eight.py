# mistake: adds up to eight locally before it writes
# fails: add_every_step
from multiprocessing import Process, Value


def add(counter, times):
    pending = 0
    for n in range(times):
        pending += 1
        if pending == 8 or n == times - 1:
            with counter.get_lock():
                counter.value += pending
            pending = 0


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
