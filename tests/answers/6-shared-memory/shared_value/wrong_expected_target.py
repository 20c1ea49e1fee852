# mistake: works out the target at the beginning and adds until it is reached: others' additions make it stop early
# fails: add_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    with counter.get_lock():
        target = counter.value + times
    while True:
        with counter.get_lock():
            if counter.value >= target:
                return
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    team = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for process in team:
        process.start()
        process.join()
    return counter.value
