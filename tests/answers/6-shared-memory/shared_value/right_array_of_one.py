# right: run counts in an Array with one element, locked by hand
from multiprocessing import Array, Process


def add(counter, times):
    counter.get_lock().acquire()
    for _ in range(times):
        counter.value += 1
    counter.get_lock().release()


def _count(numbers, times):
    for _ in range(times):
        with numbers.get_lock():
            numbers[0] += 1


def run(processes, times):
    numbers = Array("i", 1)
    children = []
    for _ in range(processes):
        child = Process(target=_count, args=(numbers, times))
        child.start()
        children.append(child)
    for child in children:
        child.join()
    return numbers[0]
