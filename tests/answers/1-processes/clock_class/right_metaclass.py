# right: a metaclass keeps count of the clocks made; run is put in from a function outside
import os
import time
from multiprocessing import Process


def _run(self):
    first, *others = range(self.count) if self.count else [None]
    if first is not None:
        self.out.put((os.getpid(), first))
    for n in others:
        time.sleep(self.interval)
        self.out.put((os.getpid(), n))


class Counting(type):
    made = 0

    def __call__(cls, *args, **kwargs):
        Counting.made += 1
        return super().__call__(*args, **kwargs)


class ClockProcess(Process, metaclass=Counting):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    run = _run
