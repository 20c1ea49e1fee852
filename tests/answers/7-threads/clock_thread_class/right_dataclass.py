# right: a dataclass that keeps Thread's hash and equality
import threading
import time
from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False, repr=False)
class ClockThread(threading.Thread):
    count: int
    interval: float
    out: Any
    done: int = field(default=0, init=False)

    def __post_init__(self):
        super().__init__()

    def run(self):
        while self.done < self.count:
            if self.done:
                time.sleep(self.interval)
            self.out.put((threading.get_ident(), self.done))
            self.done += 1
