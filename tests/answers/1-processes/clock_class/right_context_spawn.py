# right: always spawns
import os
from multiprocessing import get_context
from threading import Event

Spawned = get_context("spawn").Process


class ClockProcess(Spawned):
    def __init__(self, count, interval, out):
        Spawned.__init__(self)
        self.plan = (count, interval, out)

    def run(self):
        count, interval, out = self.plan
        never = Event()
        for n in range(count):
            if n > 0:
                never.wait(interval)
            out.put((os.getpid(), n))
