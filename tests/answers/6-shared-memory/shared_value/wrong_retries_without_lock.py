# mistake: looks again before it writes, but not under the lock
# fails: add_no_lost_update
from multiprocessing import Process, Value


def add(counter, times):
    done = 0
    while done < times:
        old = counter.value
        if counter.value == old:
            counter.value = old + 1
            done += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
