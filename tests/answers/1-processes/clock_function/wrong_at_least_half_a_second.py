# mistake: never sleeps less than half a second, "not to flood anybody"
# fails: tick_pauses
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n:
            time.sleep(max(interval, 0.5))
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
