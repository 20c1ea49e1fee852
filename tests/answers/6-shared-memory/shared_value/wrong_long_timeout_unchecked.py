# mistake: waits a minute for the lock and then goes on, whether it got it or not
# fails: add_waits_for_lock
from multiprocessing import Process, Value


def add(counter, times):
    lock = counter.get_lock()
    for _ in range(times):
        got = lock.acquire(timeout=60)
        counter.value += 1
        if got:
            lock.release()


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
