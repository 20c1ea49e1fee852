# mistake: does not look whether it got the lock
# fails: add_waits_for_lock
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        got = counter.get_lock().acquire(block=False)
        counter.value += 1
        if got:
            counter.get_lock().release()


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
