# mistake: writes without the lock, looks afterwards whether it is there, and repairs under the lock
# fails: add_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        expected = counter.value + 1
        counter.value = expected
        with counter.get_lock():
            if counter.value < expected:
                counter.value = expected


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
