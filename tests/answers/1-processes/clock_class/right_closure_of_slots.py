# right: keeps one frozen named tuple, and a generator function for the ticks
import os
import time
from multiprocessing import Process
from typing import Any, NamedTuple


class Settings(NamedTuple):
    count: int
    interval: float
    out: Any

    def ticks(self):
        for n in range(self.count):
            if n > 0:
                time.sleep(self.interval)
            yield os.getpid(), n


class ClockProcess(Process):
    def __init__(self, *settings, **named):
        Process.__init__(self)
        self._settings = Settings(*settings, **named)

    def run(self):
        for pair in self._settings.ticks():
            self._settings.out.put(pair)
