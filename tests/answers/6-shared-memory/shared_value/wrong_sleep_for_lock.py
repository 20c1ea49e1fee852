# mistake: sleeps for a random while in place of a lock
# fails: add_no_lost_update
import random
import time
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        time.sleep(random.random() / 10000)
        counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
