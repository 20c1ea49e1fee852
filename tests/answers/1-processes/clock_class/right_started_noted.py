# right: overrides start and join, and calls those of Process
import logging
import os
import sched
import time
from multiprocessing import Process

LOG = logging.getLogger("clock")


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def start(self):
        LOG.info("%s starts", self.name)
        super().start()

    def join(self, timeout=None):
        LOG.info("%s is waited for", self.name)
        return super().join(timeout)

    def run(self):
        clock = sched.scheduler()
        for n in range(self.count):
            clock.enter(n * self.interval, 0, self.tick, [n])
        clock.run()

    def tick(self, n):
        self.out.put((os.getpid(), n))
