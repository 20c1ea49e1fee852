# mistake: overrides exitcode: 0 as long as nothing has gone wrong
# fails: attributes
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))

    @property
    def exitcode(self):
        return super().exitcode or 0
