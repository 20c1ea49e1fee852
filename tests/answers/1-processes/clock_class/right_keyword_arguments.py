# right: takes the ordinary arguments of Process as well, after its own
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out, *, name=None, daemon=False, **more):
        super().__init__(name=name, daemon=daemon, **more)
        self._args = (count, interval, out)

    def run(self, /):
        count, interval, out = self._args
        for n in range(count):
            out.put((self.pid, n))
            if n + 1 < count:
                time.sleep(interval)
