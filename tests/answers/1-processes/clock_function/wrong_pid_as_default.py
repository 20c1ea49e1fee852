# mistake: the pid is a default value, computed at the definition
# fails: new_process
import os
import time
from multiprocessing import Process


def tick(count, interval, out, pid=os.getpid()):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((pid, n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
