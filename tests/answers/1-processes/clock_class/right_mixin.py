# right: the clock is a mixin, the process the other base
import os
import select
from multiprocessing import Process


class Clock:
    count = 0
    interval = 0.0
    out = None

    def ticks(self):
        for n in range(self.count):
            if n > 0:
                select.select([], [], [], self.interval)
            yield os.getpid(), n

    def tick(self):
        for one in self.ticks():
            self.out.put(one)


class ClockProcess(Clock, Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        self.tick()
