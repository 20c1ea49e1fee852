# mistake: a put that has raised is tried once more
# fails: failing_put
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
            try:
                self.out.put((os.getpid(), n))
            except Exception:
                self.out.put((os.getpid(), n))
