# mistake: uses the Process of multiprocessing.dummy, which is a thread
# fails: new_process
import os
import time
from multiprocessing.dummy import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
