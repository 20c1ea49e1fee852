# right: run's counter is guarded by a Semaphore of 1, which a Value takes for its lock as well
from multiprocessing import Process, Semaphore, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.get_obj().value += 1


def run(processes, times):
    counter = Value("i", 0, lock=Semaphore(1))
    team = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for process in team:
        process.start()
    for process in team:
        process.join()
    return counter.get_obj().value
