# mistake: keeps an Event of threads, which cannot be sent to a spawned child
# fails: start_methods
import os
from multiprocessing import Process
from threading import Event


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out
        self.stopped = Event()

    def run(self):
        for n in range(self.count):
            if n > 0 and self.stopped.wait(self.interval):
                break
            self.out.put((os.getpid(), n))
