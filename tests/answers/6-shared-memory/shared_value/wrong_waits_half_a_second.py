# mistake: takes the lock with a timeout, and raises an exception when it was busy for so long
# fails: add_waits_for_lock
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        if not counter.get_lock().acquire(timeout=0.5):
            raise TimeoutError("the counter is busy")
        counter.value += 1
        counter.get_lock().release()


def run(processes, times):
    counter = Value("i", 0)
    team = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for process in team:
        process.start()
    for process in team:
        process.join()
    return counter.value
