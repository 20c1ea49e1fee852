# mistake: `target=_count(…)` calls the function in the parent; the processes have nothing to do
# fails: run_own_processes
from multiprocessing import Manager, Process


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def _count(number, lock, times):
    for _ in range(times):
        with lock:
            number.value += 1


def run(processes, times):
    with Manager() as manager:
        number, lock = manager.Value("i", 0), manager.Lock()
        children = [Process(target=_count(number, lock, times)) for _ in range(processes)]
        for child in children:
            child.start()
        for child in children:
            child.join()
        return number.value
