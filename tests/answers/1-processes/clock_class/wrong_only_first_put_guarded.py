# mistake: the first put is suppressed when it raises, the others are not
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
        if self.count:
            with suppress(Exception):
                self.out.put((os.getpid(), 0))
        for n in range(1, self.count):
            time.sleep(self.interval)
            self.out.put((os.getpid(), n))
