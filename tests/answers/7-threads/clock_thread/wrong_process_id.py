# mistake: os.getpid, as in the exercise with processes
# fails: ticks
import os
from threading import Thread
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
