# right: has a name of its own, and says that it is no daemon
import itertools
import os
import time
from multiprocessing import Process

_numbers = itertools.count(1)


class ClockProcess(Process):
    """A clock called clock-1, clock-2, ..."""

    def __init__(self, count, interval, out):
        super().__init__(name=f"clock-{next(_numbers)}", daemon=False)
        self._clock = {"count": count, "interval": interval, "out": out}

    def run(self):
        for n in range(self._clock["count"]):
            if n > 0:
                time.sleep(self._clock["interval"])
            self._clock["out"].put((os.getpid(), n))
