# mistake: counts in a local variable and writes the total at the end
# fails: add_every_step
from multiprocessing import Process, Value


def add(counter, times):
    with counter.get_lock():
        total = counter.value
        for _ in range(times):
            total += 1
        counter.value = total


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
