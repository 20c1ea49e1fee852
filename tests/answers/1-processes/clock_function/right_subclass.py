# right: a subclass of Process that calls tick
import multiprocessing
import os
import time


def tick(count, interval, out):
    pid = os.getpid()
    for n in range(count - 1):
        out.put((pid, n))
        time.sleep(interval)
    if count:
        out.put((pid, count - 1))


class Ticker(multiprocessing.Process):
    def __init__(self, *what):
        multiprocessing.Process.__init__(self, name="ticker", daemon=False)
        self.what = what

    def run(self):
        tick(*self.what)


def start_clock(count, interval, out):
    ticker = Ticker(count, interval, out)
    ticker.start()
    return ticker
