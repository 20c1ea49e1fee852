# mistake: pauses at an Event that is set
# fails: tick_pauses
import os
import threading
from multiprocessing import Process


def tick(count, interval, out):
    event = threading.Event()
    event.set()
    for n in range(count):
        if n > 0:
            event.wait(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
