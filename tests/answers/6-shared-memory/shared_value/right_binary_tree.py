# right: a tree: each process starts up to two others before it adds, and joins them afterwards
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def branch(counter, times, number, processes):
    below = [
        Process(target=branch, args=(counter, times, child, processes))
        for child in (2 * number, 2 * number + 1)
        if child <= processes
    ]
    for process in below:
        process.start()
    add(counter, times)
    for process in below:
        process.join()


def run(processes, times):
    counter = Value("i", 0)
    root = Process(target=branch, args=(counter, times, 1, processes))
    root.start()
    root.join()
    return counter.value
