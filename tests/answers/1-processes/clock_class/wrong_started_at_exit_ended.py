# mistake: ends every clock when the program ends
# fails: foreground
import atexit
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out
        atexit.register(self.stop)

    def stop(self):
        if self.is_alive():
            self.terminate()

    def run(self):
        for n in range(self.count):
            if n > 0:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
