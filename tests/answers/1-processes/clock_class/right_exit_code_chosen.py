# right: catches the exception and chooses an exit code of its own
import os
import sys
import time
import traceback
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def tick(self, n):
        self.out.put((os.getpid(), n))

    def run(self):
        try:
            for n in range(self.count - 1):
                self.tick(n)
                time.sleep(self.interval)
            if self.count:
                self.tick(self.count - 1)
        except Exception:
            traceback.print_exc()
            sys.exit(3)
