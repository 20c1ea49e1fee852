# mistake: one process adds twice as much
# fails: run_own_processes
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    shares = [times] * processes
    if processes > 1:
        shares[0] += shares.pop()
    children = [Process(target=add, args=(counter, share)) for share in shares]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
