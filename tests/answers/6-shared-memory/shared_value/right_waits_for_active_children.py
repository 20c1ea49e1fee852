# right: no list of processes: start them, and wait until active_children() is empty
import multiprocessing
import time


def add(counter, times):
    for _ in range(times):
        counter.acquire()
        counter.value += 1
        counter.release()


def run(processes, times):
    counter = multiprocessing.Value("i")
    for _ in range(processes):
        multiprocessing.Process(target=add, args=(counter, times), daemon=True).start()
    while multiprocessing.active_children():
        time.sleep(0.005)
    return counter.value
