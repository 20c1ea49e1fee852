# right: each process adds its share and then starts the next one itself
from multiprocessing import Process, Value


def add(counter, times):
    while times:
        with counter.get_lock():
            counter.value = counter.value + 1
        times -= 1


def link(counter, times, more):
    add(counter, times)
    if more:
        child = Process(target=link, args=(counter, times, more - 1))
        child.start()
        child.join()


def run(processes, times):
    counter = Value("i", 0)
    first = Process(target=link, args=(counter, times, processes - 1))
    first.start()
    first.join()
    return counter.value
