# right: a dataclass without ==, which calls the constructor of Process afterwards
import os
import time
from dataclasses import dataclass
from multiprocessing import Process
from typing import Any


@dataclass(eq=False, repr=False)
class ClockProcess(Process):
    count: int
    interval: float
    out: Any

    def __post_init__(self):
        super().__init__()

    def run(self):
        for n in range(self.count):
            time.sleep(self.interval if n else 0)
            self.out.put((os.getpid(), n))
