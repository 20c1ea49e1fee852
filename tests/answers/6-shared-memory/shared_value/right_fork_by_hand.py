# right: os.fork and os.waitpid
import os
from multiprocessing import Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    pids = []
    for _ in range(processes):
        pid = os.fork()
        if pid == 0:
            try:
                add(counter, times)
            finally:
                os._exit(0)
        pids.append(pid)
    for pid in pids:
        os.waitpid(pid, 0)
    return counter.value
