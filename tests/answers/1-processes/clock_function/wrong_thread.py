# mistake: uses a thread
# fails: new_process
import os
import time
from threading import Thread


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out))
    thread.start()
    return thread
