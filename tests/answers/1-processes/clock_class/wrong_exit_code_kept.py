# mistake: ends with os._exit(0) after the last tick, and in any case
# fails: failing_put
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
        try:
            self.tick()
        finally:
            os._exit(0)

    def tick(self):
        for n in range(self.count):
            if n > 0:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
