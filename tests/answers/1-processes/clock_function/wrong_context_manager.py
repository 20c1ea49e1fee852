# mistake: looks after the process in a with block that joins it
# fails: returns_at_once
# told: in `out.put`, which takes its time here: until the call has returned
import os
import time
from contextlib import contextmanager
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


@contextmanager
def running(process):
    process.start()
    try:
        yield process
    finally:
        process.join()


def start_clock(count, interval, out):
    with running(Process(target=tick, args=(count, interval, out))) as process:
        return process
