# mistake: all clocks share one dictionary of settings: the last one made counts for all
# fails: ticks
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    settings = {}

    def __init__(self, count, interval, out):
        super().__init__()
        self.settings.update(count=count, interval=interval, out=out)

    def run(self):
        count, interval, out = self.settings.values()
        for n in range(count):
            if n:
                time.sleep(interval)
            out.put((os.getpid(), n))
