# mistake: keeps the arguments in a global table, which a spawned child does not have
# fails: start_methods
import os
import time
from multiprocessing import Process

TABLE = []


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.number = len(TABLE)
        TABLE.append((count, interval, out))

    def run(self):
        count, interval, out = TABLE[self.number]
        for n in range(count):
            if n > 0:
                time.sleep(interval)
            out.put((os.getpid(), n))
