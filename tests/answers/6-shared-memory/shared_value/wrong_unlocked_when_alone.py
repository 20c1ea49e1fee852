# mistake: takes the lock only when other processes of this program are running
# fails: add_waits_for_lock
from multiprocessing import Process, Value, active_children, parent_process


def add(counter, times):
    for _ in range(times):
        if active_children() or parent_process():
            with counter.get_lock():
                counter.value += 1
        else:
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    team = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for process in team:
        process.start()
    for process in team:
        process.join()
    return counter.value
