# right: always forks, and keeps what cannot be pickled
import os
import time
from multiprocessing import get_context


class ClockProcess(get_context("fork").Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.ticks = (n for n in range(count))
        self.pause = lambda: time.sleep(interval)
        self.out = out

    def run(self):
        for n in self.ticks:
            n and self.pause()
            self.out.put((os.getpid(), n))
