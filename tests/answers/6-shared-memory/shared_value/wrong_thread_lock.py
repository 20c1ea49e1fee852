# mistake: a lock of threading's
# fails: add_no_lost_update, run_no_lost_update
import threading
from multiprocessing import Process, Value

_lock = threading.Lock()


def add(counter, times):
    with _lock:
        for i in range(times):
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
