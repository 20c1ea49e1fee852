# right: pauses at a lock that it holds itself, with a timeout; an old-fashioned countdown
import os
import threading
from multiprocessing import Process


def tick(count, interval, out):
    lock = threading.Lock()
    lock.acquire()
    left = count
    while left > 0:
        out.put((os.getpid(), count - left))
        left -= 1
        if left > 0:
            lock.acquire(timeout=interval)


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
