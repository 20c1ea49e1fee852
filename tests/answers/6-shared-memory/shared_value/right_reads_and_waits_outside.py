# right: sleeps and looks at the value between the additions, outside the lock
import time
from multiprocessing import Process, Value


def add(counter, times):
    last = counter.value
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1
        last = max(last, counter.value)
        time.sleep(0)
    return last


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
