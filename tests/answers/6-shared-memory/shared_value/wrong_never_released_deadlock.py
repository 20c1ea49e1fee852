# mistake: acquire without release: the second process waits for ever
# fails: add_gives_lock_back, run_counts
# told: for a lock that nobody will give back
from multiprocessing import Process, Value


def add(counter, times):
    counter.get_lock().acquire()
    for _ in range(times):
        counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
