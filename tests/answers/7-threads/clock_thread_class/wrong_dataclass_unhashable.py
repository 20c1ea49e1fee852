# mistake: a dataclass compares by value, and so has no hash: a thread without one cannot be made
# fails: ticks
from dataclasses import dataclass
from threading import Thread, get_ident
from time import sleep
from typing import Any


@dataclass
class ClockThread(Thread):
    count: int
    interval: float
    out: Any

    def __post_init__(self):
        super().__init__()

    def run(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((get_ident(), n))
