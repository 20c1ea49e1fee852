# mistake: keeps os.getpid as it was in a cached property that the parent has already asked
# fails: ticks
import os
import time
from functools import cached_property
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out
        self.me

    @cached_property
    def me(self):
        return os.getpid()

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((self.me, n))
