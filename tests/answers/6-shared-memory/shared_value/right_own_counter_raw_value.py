# right: run counts in a RawValue with a lock of its own
from multiprocessing import Lock, Process, RawValue


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def _count(number, lock, times):
    for _ in range(times):
        with lock:
            number.value += 1


def run(processes, times):
    number, lock = RawValue("q"), Lock()
    children = [Process(target=_count, args=(number, lock, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return number.value
