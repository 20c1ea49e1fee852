# right: wakes up again and again, until the pause is over
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        due = time.monotonic()
        for n in range(self.count):
            while time.monotonic() < due:
                time.sleep(0.01)
            due = time.monotonic() + self.interval
            self.out.put((os.getpid(), n))
