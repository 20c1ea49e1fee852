# mistake: a dataclass compares by value and has no hash, and start() keeps each process in a set
# fails: ticks
import os
import time
from dataclasses import dataclass
from multiprocessing import Process
from typing import Any


@dataclass
class ClockProcess(Process):
    count: int
    interval: float
    out: Any

    def __post_init__(self):
        super().__init__()

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))
