# mistake: a property daemon that knows what it was set to, but does not hand it on
# fails: daemon
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out
        self.flag = False

    @property
    def daemon(self):
        return self.flag

    @daemon.setter
    def daemon(self, flag):
        self.flag = False

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
