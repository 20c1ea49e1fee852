# mistake: start waits for the end
# fails: returns_at_once
# told: in `out.put`, which takes its time here: until the call has returned
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

    def start(self):
        super().start()
        self.join()
