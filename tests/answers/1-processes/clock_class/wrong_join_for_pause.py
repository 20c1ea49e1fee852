# mistake: takes join(timeout) of a thread that has ended for a pause
# fails: pauses
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
        helper = Thread(target=print)
        helper.start()
        for n in range(self.count):
            if n > 0:
                helper.join(self.interval)
            self.out.put((os.getpid(), n))
