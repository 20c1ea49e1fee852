# mistake: a global int, of which each process has its own
# fails: run_counts
from multiprocessing import Process

total = 0


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def _count(times):
    global total
    for _ in range(times):
        total += 1


def run(processes, times):
    children = [Process(target=_count, args=(times,)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return total
