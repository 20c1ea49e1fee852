# right: the calling process is one of the processes that add
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    others = [Process(target=add, args=(counter, times)) for _ in range(processes - 1)]
    for other in others:
        other.start()
    add(counter, times)
    for other in others:
        other.join()
    return counter.value
