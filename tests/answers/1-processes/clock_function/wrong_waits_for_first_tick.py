# mistake: waits until the first tick has been put
# fails: returns_at_once
# told: in `out.put`, which takes its time here: until the call has returned
import os
import time
from multiprocessing import Event, Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


class Told:
    def __init__(self, out, event):
        self.out, self.event = out, event

    def put(self, item):
        self.out.put(item)
        self.event.set()


def start_clock(count, interval, out):
    event = Event()
    process = Process(target=tick, args=(count, interval, Told(out, event)))
    process.start()
    if count > 0:
        event.wait()
    return process
