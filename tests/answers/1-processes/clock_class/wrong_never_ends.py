# mistake: waits for ever after the last tick
# fails: ticks
# told: to be notified, and nobody will do that
import os
import time
from multiprocessing import Event, Process


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
        Event().wait()
