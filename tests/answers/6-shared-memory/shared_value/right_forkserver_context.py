# right: value, lock and processes of a forkserver context of its own; sentinels tell who has ended before the join
import multiprocessing
from multiprocessing.connection import wait


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    context = multiprocessing.get_context("forkserver")
    counter = context.Value("i", 0)
    waiting = {}
    for _ in range(processes):
        process = context.Process(target=add, args=(counter, times))
        process.start()
        waiting[process.sentinel] = process
    while waiting:
        for sentinel in wait(list(waiting)):
            waiting.pop(sentinel).join()
    return counter.value
