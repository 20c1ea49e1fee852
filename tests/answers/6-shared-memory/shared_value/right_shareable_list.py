# right: run counts in a ShareableList of a SharedMemoryManager, under a lock that is passed along
from multiprocessing import Lock, Process
from multiprocessing.managers import SharedMemoryManager


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def add_to_list(numbers, lock, times):
    for _ in range(times):
        with lock:
            numbers[0] += 1
    numbers.shm.close()


def run(processes, times):
    with SharedMemoryManager() as manager:
        numbers, lock = manager.ShareableList([0]), Lock()
        children = [Process(target=add_to_list, args=(numbers, lock, times)) for _ in range(processes)]
        for child in children:
            child.start()
        for child in children:
            child.join()
        return numbers[0]
