# mistake: waits for ever after the last tick
# fails: tick_puts, new_process
# told: to be notified, and nobody will do that
import os
import threading
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))
    threading.Event().wait()


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
