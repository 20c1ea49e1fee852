# mistake: the pause grows from tick to tick
# fails: tick_pauses
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        time.sleep(interval * n)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
