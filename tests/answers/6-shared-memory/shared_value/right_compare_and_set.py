# right: reads first, and looks again under the lock before it writes
from multiprocessing import Process, Value


def add(counter, times):
    done = 0
    while done < times:
        seen = counter.value
        with counter.get_lock():
            if counter.value == seen:
                counter.value = seen + 1
                done += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
