# mistake: a thread joins the process, and start_clock joins the thread
# fails: returns_at_once
# told: in `out.put`, which takes its time here: until the call has returned
import os
import time
from multiprocessing import Process
from threading import Thread


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    watcher = Thread(target=process.join)
    watcher.start()
    watcher.join()
    return process
