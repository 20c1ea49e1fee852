# mistake: keeps a generator, which cannot be sent to a spawned child
# fails: start_methods
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.numbers = (n for n in range(count))
        self.interval = interval
        self.out = out

    def run(self):
        for n in self.numbers:
            if n > 0:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
