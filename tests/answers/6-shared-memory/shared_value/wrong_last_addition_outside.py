# mistake: the last addition slips out of the with block
# fails: add_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    if not times:
        return
    with counter.get_lock():
        for _ in range(times - 1):
            counter.value += 1
    counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
