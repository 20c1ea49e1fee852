# mistake: the class is made in a function, where a spawned child does not find it
# fails: start_methods
import os
import time
from multiprocessing import Process


def make():
    class ClockProcess(Process):
        def __init__(self, count, interval, out):
            super().__init__()
            self.count, self.interval, self.out = count, interval, out

        def run(self):
            for n in range(self.count):
                if n > 0:
                    time.sleep(self.interval)
                self.out.put((os.getpid(), n))

    return ClockProcess


ClockProcess = make()
