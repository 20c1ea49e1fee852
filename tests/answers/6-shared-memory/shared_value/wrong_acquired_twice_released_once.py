# mistake: acquires the lock and then enters it with `with` as well; one of the two is given back
# fails: add_gives_lock_back
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        counter.get_lock().acquire()
        with counter.get_lock():
            counter.value += 1
    if times == 0:
        return


def run(processes, times):
    counter = Value("i", 0)
    for _ in range(processes):
        process = Process(target=add, args=(counter, times))
        process.start()
        process.join()
    return counter.value
