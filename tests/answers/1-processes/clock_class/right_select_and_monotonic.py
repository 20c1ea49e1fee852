# right: pauses in select until a fixed time has come
import os
import select
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.task = dict(count=count, interval=interval, out=out)

    def run(self):
        match self.task:
            case {"count": 0}:
                return
            case {"count": count, "interval": interval, "out": out}:
                for n in range(count):
                    if n > 0:
                        until = time.monotonic() + interval
                        while (left := until - time.monotonic()) > 0:
                            select.select([], [], [], left)
                    out.put((os.getpid(), n))
