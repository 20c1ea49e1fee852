# right: the lock in a local variable, try and finally; processes joined only while is_alive says so
from multiprocessing import Process, Value


def add(counter, times):
    lock = counter.get_lock()
    acquire, release = lock.acquire, lock.release
    for _ in range(times):
        acquire()
        try:
            value = counter.value
            value = value + 1
            counter.value = value
        finally:
            release()


def run(processes, times):
    counter = Value("i", 0)
    team = []
    for _ in range(processes):
        process = Process(target=add, kwargs={"counter": counter, "times": times})
        process.start()
        team.append(process)
    while team:
        process = team.pop()
        while process.is_alive():
            process.join(0.05)
        process.close()
    with counter:
        return counter.value
