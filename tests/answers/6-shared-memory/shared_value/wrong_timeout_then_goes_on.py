# mistake: after a timeout it goes on without the lock
# fails: add_waits_for_lock
from multiprocessing import Process, Value


def add(counter, times):
    lock = counter.get_lock()
    for _ in range(times):
        locked = lock.acquire(timeout=0.01)
        try:
            counter.value = counter.value + 1
        finally:
            if locked:
                lock.release()


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
