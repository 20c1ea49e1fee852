# mistake: a background thread adds after add has returned
# fails: add_waits_for_lock
import threading
from multiprocessing import Process, Value


def _add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def add(counter, times):
    worker = threading.Thread(target=_add, args=(counter, times))
    worker.start()
    worker.join(timeout=0.01)


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
