# mistake: waits for the process's sentinel
# fails: returns_at_once
# told: in `out.put`, which takes its time here: until the call has returned
import os
import time
from multiprocessing import Process
from multiprocessing.connection import wait


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    wait([process.sentinel])
    return process
