# mistake: keeps a lambda, which cannot be sent to a spawned child
# fails: start_methods
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out
        self.on_tick = lambda n: out.put((os.getpid(), n))

    def run(self):
        for n in range(self.count):
            if n > 0:
                time.sleep(self.interval)
            self.on_tick(n)
