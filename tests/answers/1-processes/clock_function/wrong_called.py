# mistake: calls tick itself and returns a process that does nothing
# fails: new_process
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process()
    process.start()
    tick(count, interval, out)
    return process
