# right: a Timer calls for each tick, the main thread puts it
import os
import queue
import threading
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        bells = queue.SimpleQueue()
        if self.count:
            bells.put(0)
        for _ in range(self.count):
            n = bells.get()
            self.out.put((os.getpid(), n))
            if n + 1 < self.count:
                threading.Timer(self.interval, bells.put, [n + 1]).start()
