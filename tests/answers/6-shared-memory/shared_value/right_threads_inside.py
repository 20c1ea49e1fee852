# right: two threads share the additions of one process
from multiprocessing import Process, Value


from threading import Thread


def _part(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def add(counter, times):
    half = times // 2
    parts = [Thread(target=_part, args=(counter, n)) for n in (half, times - half)]
    for part in parts:
        part.start()
    for part in parts:
        part.join()


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
