# right: compared and hashed by identity in spite of a __len__ and a __repr__ of its own; run_once as a static method
import os
from multiprocessing import Process
from time import sleep


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.ticks = range(count)
        self.interval = interval
        self.out = out

    def __len__(self):
        return len(self.ticks)

    def __repr__(self):
        return f"<a clock of {len(self)} ticks>"

    @staticmethod
    def beat(out, n):
        out.put((os.getpid(), n))

    def run(self):
        last = len(self) - 1
        for n in self.ticks:
            self.beat(self.out, n)
            if n != last:
                sleep(self.interval)
