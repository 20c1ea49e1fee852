# mistake: an Array with one element, added to without its lock
# fails: run_no_lost_update
from multiprocessing import Array, Process


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def _count(numbers, times):
    for _ in range(times):
        numbers[0] += 1


def run(processes, times):
    numbers = Array("i", [0])
    children = [Process(target=_count, args=(numbers, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return numbers[0]
