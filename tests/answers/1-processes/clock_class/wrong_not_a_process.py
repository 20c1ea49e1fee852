# mistake: a class with a process in it, which is no process itself
# fails: not_started_by_itself
import os
import time
from multiprocessing import Process


class ClockProcess:
    def __init__(self, count, interval, out):
        self.process = Process(target=self.tick, args=(count, interval, out))

    @staticmethod
    def tick(count, interval, out):
        for n in range(count):
            if n > 0:
                time.sleep(interval)
            out.put((os.getpid(), n))

    def __getattr__(self, name):
        return getattr(self.process, name)

    def start(self):
        self.process.start()

    def join(self, timeout=None):
        self.process.join(timeout)
