# mistake: counts down
# fails: tick_puts
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    while count > 0:
        count -= 1
        out.put((os.getpid(), count))
        if count:
            time.sleep(interval)


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
