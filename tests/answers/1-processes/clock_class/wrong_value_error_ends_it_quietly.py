# mistake: a ValueError of put is taken for "out is closed", as a closed queue raises it
# fails: failing_put
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        try:
            for n in range(self.count):
                if n:
                    time.sleep(self.interval)
                self.out.put((os.getpid(), n))
        except ValueError:
            return
