# mistake: reads the start before it takes the lock, which it then holds over the whole loop
# fails: add_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    start = counter.value
    with counter.get_lock():
        for number in range(1, times + 1):
            counter.value = start + number


def run(processes, times):
    counter = Value("i", 0)
    team = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for process in team:
        process.start()
    for process in team:
        process.join()
    return counter.value
