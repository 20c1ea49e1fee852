# mistake: an exception of the last put is suppressed, "the clock is done anyway"
# fails: failing_put
import os
import time
from contextlib import suppress
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        for n in range(self.count - 1):
            self.out.put((os.getpid(), n))
            time.sleep(self.interval)
        if self.count:
            with suppress(Exception):
                self.out.put((os.getpid(), self.count - 1))
