# mistake: the pid is asked for when the module is imported
# fails: new_process
import os
import time
from multiprocessing import Process

PID = os.getpid()


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((PID, n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
