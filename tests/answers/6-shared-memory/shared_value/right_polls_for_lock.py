# right: asks for the lock again and again, without waiting in it
from multiprocessing import Process, Value


import time


def add(counter, times):
    lock = counter.get_lock()
    for _ in range(times):
        while not lock.acquire(block=False):
            time.sleep(0)
        try:
            counter.value += 1
        finally:
            lock.release()


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
