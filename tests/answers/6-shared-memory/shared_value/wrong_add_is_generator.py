# mistake: add yields each value, so calling it does nothing at all
# fails: add_counts
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1
            yield counter.value


def add_all(counter, times):
    for _ in add(counter, times):
        pass


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add_all, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
