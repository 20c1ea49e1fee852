# mistake: takes daemon=True as a default, as the background clock of the text
# fails: foreground, attributes
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out, daemon=True):
        super().__init__(daemon=daemon)
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
