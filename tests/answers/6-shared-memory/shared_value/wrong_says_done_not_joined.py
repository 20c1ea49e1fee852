# mistake: each process says by a semaphore that it has added, and run returns when all have said so, without a join
# fails: run_leaves_nothing
from multiprocessing import Process, Semaphore, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def add_and_tell(counter, times, done):
    add(counter, times)
    done.release()


def run(processes, times):
    counter, done = Value("i", 0), Semaphore(0)
    for _ in range(processes):
        Process(target=add_and_tell, args=(counter, times, done)).start()
    for _ in range(processes):
        done.acquire()
    return counter.value
