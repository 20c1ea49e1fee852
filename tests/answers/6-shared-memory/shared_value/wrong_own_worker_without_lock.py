# mistake: add is right, and run does not use it
# fails: run_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def work(counter, times):
    for _ in range(times):
        counter.value = counter.value + 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=work, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
