# mistake: a flag daemon whose setting is ignored
# fails: daemon
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        for n in range(self.count):
            if n > 0:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))

    @property
    def daemon(self):
        return super().daemon

    @daemon.setter
    def daemon(self, wanted):
        print("a clock is never a daemon")
