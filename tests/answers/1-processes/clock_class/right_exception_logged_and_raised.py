# right: prints what put raised and raises it again; the rest is in try, else and finally
import os
import sys
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super(ClockProcess, self).__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        n = 0
        try:
            while n < self.count:
                self.out.put((os.getpid(), n))
                n = n + 1
                if n < self.count:
                    time.sleep(self.interval)
        except Exception as e:
            print("the clock has failed", e, file=sys.stderr)
            raise
        finally:
            sys.stderr.flush()
