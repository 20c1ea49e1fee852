# mistake: a manager's Value, added to without a lock
# fails: run_no_lost_update
from multiprocessing import Manager, Process


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def _count(number, times):
    for _ in range(times):
        number.value += 1


def run(processes, times):
    with Manager() as manager:
        number = manager.Value("i", 0)
        children = [Process(target=_count, args=(number, times)) for _ in range(processes)]
        for child in children:
            child.start()
        for child in children:
            child.join()
        return number.value
