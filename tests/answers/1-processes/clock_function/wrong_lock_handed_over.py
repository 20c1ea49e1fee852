# mistake: hands a lock of threads over to the process
# fails: start_methods
import os
import time
from multiprocessing import Process
from threading import Lock


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def locked(lock, *arguments):
    with lock:
        tick(*arguments)


def start_clock(count, interval, out):
    process = Process(target=locked, args=(Lock(), count, interval, out))
    process.start()
    return process
