# mistake: returns early, with the lock held, when there is nothing to add
# fails: add_gives_lock_back
from multiprocessing import Process, Value


def add(counter, times):
    lock = counter.get_lock()
    lock.acquire()
    if times == 0:
        return
    for _ in range(times):
        counter.value += 1
    lock.release()


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
