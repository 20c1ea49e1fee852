# right: pauses by joining a thread that sleeps for the interval
import os
import threading
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        out.put((os.getpid(), n))
        if n + 1 < count:
            sleeper = threading.Thread(target=time.sleep, args=(interval,))
            sleeper.start()
            sleeper.join()


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
