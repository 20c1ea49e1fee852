# right: pauses at an Event of multiprocessing that nobody sets, made with the clock
import os
from multiprocessing import Event, Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out
        self.stopped = Event()

    def run(self):
        for n in range(self.count):
            if n and self.stopped.wait(self.interval):
                break
            self.out.put((os.getpid(), n))
