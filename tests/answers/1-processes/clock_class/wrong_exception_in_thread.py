# mistake: lets a thread tick, whose exception gets lost
# fails: failing_put
import os
import time
from multiprocessing import Process
from threading import Thread


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        thread = Thread(target=self.tick)
        thread.start()
        thread.join()

    def tick(self):
        for n in range(self.count):
            if n > 0:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
