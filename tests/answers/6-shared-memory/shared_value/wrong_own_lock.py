# mistake: a lock of the module's in place of the counter's
# fails: add_no_lost_update
from multiprocessing import Lock, Process, Value

lock = Lock()


def add(counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
