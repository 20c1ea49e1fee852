# mistake: one counter for all calls
# fails: run_counts
from multiprocessing import Process, Value

_counter = Value("i", 0)


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    children = [Process(target=add, args=(_counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return _counter.value
