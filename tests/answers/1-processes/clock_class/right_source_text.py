# right: the class of the source text, with a count
from multiprocessing import Process
import os
from time import sleep


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        Process.__init__(self)
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        n = 0
        while n < self.count:
            self.out.put((os.getpid(), n))
            n += 1
            if n < self.count:
                sleep(self.interval)
