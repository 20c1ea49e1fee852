# mistake: start gives it a name of its own, whatever it was called
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

    def start(self):
        self.name = f"clock of {self.count}"
        super().start()
