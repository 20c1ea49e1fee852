# mistake: leaves an addition out when the lock is busy
# fails: add_waits_for_lock
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        if counter.get_lock().acquire(False):
            counter.value += 1
            counter.get_lock().release()


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
