# mistake: under the lock it takes the number out, leaves 0 there, and puts back one more
# fails: add_every_step
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            number, counter.value = counter.value, 0
            counter.value = number + 1


def run(processes, times):
    counter = Value("i", 0)
    team = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for process in team:
        process.start()
    for process in team:
        process.join()
    return counter.value
