# right: a method of its own as the target, made in the new process
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, *what):
        super().__init__(target=ClockProcess.tick, args=what)

    @staticmethod
    def tick(count, interval, out):
        for n in range(count):
            if n > 0:
                time.sleep(interval)
            out.put((os.getpid(), n))
