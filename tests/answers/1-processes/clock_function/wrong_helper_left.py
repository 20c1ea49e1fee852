# mistake: leaves a second process behind
# fails: returned_process
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def wait_for_ever():
    while True:
        time.sleep(1000)


def start_clock(count, interval, out):
    Process(target=wait_for_ever, daemon=True).start()
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
