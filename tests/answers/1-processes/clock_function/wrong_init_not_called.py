# mistake: a subclass of Process that forgets super().__init__()
# fails: new_process
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


class Clock(Process):
    def __init__(self, *arguments):
        self.arguments = arguments

    def run(self):
        tick(*self.arguments)


def start_clock(count, interval, out):
    clock = Clock(count, interval, out)
    clock.start()
    return clock
