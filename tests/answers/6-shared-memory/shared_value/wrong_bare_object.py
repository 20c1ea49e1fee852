# mistake: the bare object without its lock
# fails: add_no_lost_update, add_waits_for_lock
from multiprocessing import Process, Value


def add(counter, times):
    cell = counter.get_obj()
    for _ in range(times):
        cell.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
