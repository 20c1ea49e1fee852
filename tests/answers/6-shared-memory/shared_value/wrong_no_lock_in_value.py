# mistake: a Value without a lock, and processes that add to it unguarded
# fails: run_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def _count(counter, times):
    for _ in range(times):
        counter.value += 1


def run(processes, times):
    counter = Value("i", 0, lock=False)
    children = [Process(target=_count, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
