# right: sets its attributes in __new__, and says in __getstate__ what travels
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __new__(cls, count, interval, out):
        self = super().__new__(cls)
        self.work = count, interval, out
        return self

    def __init__(self, count, interval, out):
        super().__init__()

    def __reduce__(self):
        return _rebuilt, (self.work, self.__dict__)

    def run(self):
        count, interval, out = self.work
        for n in range(count):
            if n:
                time.sleep(interval)
            out.put((os.getpid(), n))


def _rebuilt(work, state):
    clock = ClockProcess.__new__(ClockProcess, *work)
    clock.__dict__.update(state)
    return clock
