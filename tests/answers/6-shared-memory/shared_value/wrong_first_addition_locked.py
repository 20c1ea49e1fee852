# mistake: only the first addition is made under the lock
# fails: add_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    if times:
        with counter.get_lock():
            counter.value += 1
    for _ in range(times - 1):
        counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
