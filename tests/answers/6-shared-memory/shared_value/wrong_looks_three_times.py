# mistake: looks three times whether the value is still the same
# fails: add_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        while True:
            old = counter.value
            if counter.value == old and counter.value == old:
                counter.value = old + 1
                break


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
