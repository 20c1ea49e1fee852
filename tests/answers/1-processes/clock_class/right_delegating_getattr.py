# right: hands what it does not know on to out, with care for the journey to a spawned child
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def __getattr__(self, name):
        if name.startswith("_") or "out" not in self.__dict__:
            raise AttributeError(name)
        return getattr(self.out, name)

    def run(self):
        for n in range(self.count):
            n and time.sleep(self.interval)
            self.put((os.getpid(), n))
