# right: a base class with hooks for what is done at each beat
import abc
import os
import time
from multiprocessing import Process


class Periodic(Process):
    def __init__(self, times, interval):
        super().__init__()
        self.times, self.interval = times, interval

    @abc.abstractmethod
    def beat(self, n):
        """What is done each time."""

    def run(self):
        beats = iter(range(self.times))
        for n in beats:
            self.beat(n)
            if n < self.times - 1:
                time.sleep(self.interval)


class ClockProcess(Periodic):
    def __init__(self, count, interval, out):
        super().__init__(count, interval)
        self.out = out

    def beat(self, n):
        self.out.put((os.getpid(), n))
