# mistake: waits for the process again and again
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
    while process.is_alive():
        process.join(timeout=0.05)
    return process
