# mistake: looks at the exit code until there is one
# fails: returns_at_once
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    while process.exitcode is None:
        time.sleep(0.01)
    return process
