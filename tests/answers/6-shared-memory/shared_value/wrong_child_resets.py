# mistake: each process sets the counter to 0 before it adds, "to be sure that it begins there"
# fails: run_counts
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def work(counter, times):
    with counter.get_lock():
        counter.value = 0
    add(counter, times)


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=work, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
