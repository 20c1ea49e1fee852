# mistake: the program terminates its clocks at exit, "to leave nothing behind"
# fails: foreground
import atexit
import os
import time
from multiprocessing import Process, util  # util, so that its own function for the end comes after this one

running = []


@atexit.register
def stop_all():
    for process in running:
        process.terminate()


def tick(count, interval, out):
    for n in range(count):
        if n:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    running.append(process)
    return process
