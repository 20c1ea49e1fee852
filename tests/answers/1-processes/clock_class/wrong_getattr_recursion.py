# mistake: __getattr__ asks for self.out, which an object that is just being unpickled does not have: endless recursion
# fails: start_methods
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def __getattr__(self, name):
        return getattr(self.out, name)

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.put((os.getpid(), n))
