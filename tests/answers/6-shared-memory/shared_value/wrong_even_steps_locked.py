# mistake: takes the lock for every second addition only
# fails: add_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    for number in range(times):
        if number % 2 == 0:
            with counter.get_lock():
                counter.value += 1
        else:
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
